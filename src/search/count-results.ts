import type { ResultKey } from './result-key.ts'
import type { Filters } from './search-address.ts'

/** Of how many found reports each value is true: `[2024, 12]` is twelve of 2024. */
export type Counts<T> = readonly (readonly [value: T, reports: number])[]

/** How what was found is spread, before anything of it is downloaded. */
export interface ResultCounts {
  /** By year reported on, newest first, whatever years were asked for. */
  readonly years: Counts<number>
  /** By `placeKey`, in the order of official lists, within the years asked for. */
  readonly places: Counts<string>
}

/** Counts results by year and by place. */
export function countResults(keys: readonly ResultKey[], filters: Pick<Filters, 'from' | 'to'>): ResultCounts {
  const inYears = keys.filter((key) => isWithinYears(key, filters))
  return {
    years: counts(keys.map(({ year }) => year)).sort(([a], [b]) => b - a),
    places: counts(inYears.map(({ place }) => place)).sort(([a], [b]) => (a < b ? -1 : 1)),
  }
}

/** Whether a result is of the years asked for, both included. */
export function isWithinYears({ year }: ResultKey, { from, to }: Pick<Filters, 'from' | 'to'>): boolean {
  return (from === null || year >= from) && (to === null || year <= to)
}

function counts<T>(values: readonly T[]): [T, number][] {
  const found = new Map<T, number>()
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1)
  return [...found]
}

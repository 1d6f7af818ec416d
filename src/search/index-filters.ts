import type { Filters } from './search-address.ts'

/** Filters in the form Pagefind takes: each named filter must hold, `any` of its values will do. */
export type IndexFilters = Readonly<Record<string, string | { readonly any: readonly string[] }>>

/**
 * Turns what a reader chose into filters of the index, which knows years one by one.
 * @param years first and last year the archive holds, for a range open at one end
 */
export function indexFilters(
  { region, from, to, level, kind }: Filters,
  years: readonly [number, number],
): IndexFilters {
  const first = Math.max(from ?? years[0], years[0])
  const last = Math.min(to ?? years[1], years[1])
  const inRange = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String(first + i))
  return {
    ...(from === null && to === null ? {} : { year: { any: inRange.length > 0 ? inRange : [NO_YEAR] } }),
    ...(region === null ? {} : { region }),
    ...(level === null ? {} : { level }),
    ...(kind === null ? {} : { kind }),
  }
}

/** A value no report has: an empty `any` would filter nothing out. */
const NO_YEAR = 'none'

import { LEVELS, type Level } from '../genre/closed-sets.ts'

/** What narrows the passages of a page. Null: not narrowed. */
export interface PassageFilter {
  /** Path of a division or zone; reports of everything in it are meant too. */
  readonly region: string | null
  readonly year: number | null
  readonly level: Level | null
}

/** What a passage is known by: the region and level of its report may be unknown, then no filter on them keeps it. */
export interface FilteredPassage {
  readonly region: string | null
  readonly year: number
  readonly level: string | null
}

/** Reads a filter from the query string of an address. What is not understood is as if it were not there. */
export function readPassageFilter(search: string): PassageFilter {
  const given = new URLSearchParams(search)
  const [region, year, level] = [given.get('region') ?? '', given.get('year') ?? '', given.get('level')]
  return {
    region: /^[a-z0-9]+(\/[a-z0-9]+)*$/.test(region) ? region : null,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    level: LEVELS.find((known) => known === level) ?? null,
  }
}

/** Writes a filter as a query string with its `?`; empty where nothing is narrowed. */
export function writePassageFilter({ region, year, level }: PassageFilter): string {
  const said = Object.entries({ region, year, level }).filter(([, value]) => value !== null)
  return said.length === 0 ? '' : `?${new URLSearchParams(said.map(([name, value]) => [name, String(value)]))}`
}

/** Whether a passage passes a filter. */
export function passes(filter: PassageFilter, passage: FilteredPassage): boolean {
  if (filter.year !== null && passage.year !== filter.year) return false
  if (filter.level !== null && passage.level !== filter.level) return false
  return filter.region === null || `${passage.region ?? ''}/`.startsWith(`${filter.region}/`)
}

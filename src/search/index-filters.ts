import type { Filters } from './search-address.ts'

/** Filters in the form Pagefind takes: each named filter must hold. */
export type IndexFilters = Readonly<Record<string, string>>

/** What a reader chose, as filters of the index. Years are none of them: they stand in the names of results. */
export function indexFilters({ region, level, kind }: Filters): IndexFilters {
  const chosen = Object.entries({ region, level, kind })
  return Object.fromEntries(chosen.filter((entry): entry is [string, string] => entry[1] !== null))
}

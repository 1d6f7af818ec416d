import { ISSUER_KINDS, type IssuerKind, LEVELS, type Level } from '../genre/closed-sets.ts'

/**
 * Orders a reader can ask for. Reports: `date`, newest first; `place`, as the gazetteer lists places; `relevance`, those first that
 * speak most of what was asked. Passages, out of their reports: by the words `before` or `after`. The first is the default.
 */
export const SORTS = ['date', 'place', 'relevance', 'before', 'after'] as const
export type Sort = (typeof SORTS)[number]

/** What narrows a search. Null: not narrowed. */
export interface Filters {
  /** Path of a division or zone; reports of everything in it are meant too. */
  readonly region: string | null
  /** First and last year reported on, both included. */
  readonly from: number | null
  readonly to: number | null
  readonly level: Level | null
  readonly kind: IssuerKind | null
}

/** Everything the search page shows follows from this, and this stands in the address. */
export interface SearchState extends Filters {
  /** The query as typed. */
  readonly query: string
  readonly sort: Sort
  /** Every report that holds the query, not the first few. */
  readonly all: boolean
}

/** Reads the state from the query string of an address. What is not understood is as if it were not there. */
export function readSearchAddress(search: string): SearchState {
  const given = new URLSearchParams(search)
  const region = given.get('region')
  return {
    query: given.get('q') ?? '',
    region: region !== null && REGION.test(region) ? region : null,
    from: year(given.get('from')),
    to: year(given.get('to')),
    level: oneOf(LEVELS, given.get('level')),
    kind: oneOf(ISSUER_KINDS, given.get('kind')),
    sort: oneOf(SORTS, given.get('sort')) ?? SORTS[0],
    all: given.get('all') === '1',
  }
}

/** Writes the state as a query string with its `?`; empty where nothing is asked. The same state gives the same string. */
export function writeSearchAddress(state: SearchState): string {
  const parameters: [name: string, value: string | null][] = [
    ['q', state.query === '' ? null : state.query],
    ['region', state.region],
    ['from', state.from?.toString() ?? null],
    ['to', state.to?.toString() ?? null],
    ['level', state.level],
    ['kind', state.kind],
    ['sort', state.sort === SORTS[0] ? null : state.sort],
    ['all', state.all ? '1' : null],
  ]
  const said = parameters.filter((parameter): parameter is [string, string] => parameter[1] !== null)
  return said.length === 0 ? '' : `?${new URLSearchParams(said)}`
}

const REGION = /^[a-z0-9]+(\/[a-z0-9]+)*$/

function year(value: string | null): number | null {
  return value !== null && /^\d{4}$/.test(value) ? Number(value) : null
}

function oneOf<T extends string>(set: readonly T[], value: string | null): T | null {
  return set.find((member) => member === value) ?? null
}

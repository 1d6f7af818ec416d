import type { Sort } from './search-address.ts'

/**
 * What the list of results is ordered by, before anything of a report is downloaded: it is the first part of the name the index
 * knows the report by. Thus the order holds across shards, and results can be counted by year and place.
 */
export interface ResultKey {
  /** See `placeKey`. */
  readonly place: string
  /** The year reported on. */
  readonly year: number
  /** Publication, else signature, else empty. As precise as the source; compares as text. */
  readonly date: string
}

/** Writes a name: the key, and behind it what tells the report from others with the same. */
export function resultName({ place, year, date }: ResultKey, own: string): string {
  return [place, year, minutes(date), own].join('_')
}

/** `2025-03-27T14:45+08:00` as 202503271445; a date that says less as what it says. All are on Chinese time. */
function minutes(date: string): string {
  return date.replaceAll(/\D/g, '').slice(0, 12)
}

/**
 * Reads the key of a name.
 * @throws when it has none: then the index was built by other rules
 */
export function readResultKey(name: string): ResultKey {
  const [, place, year, date] = NAME.exec(name) ?? []
  if (place === undefined || date === undefined) throw new Error(`${name}: found no place, year and date in this name`)
  return { place, year: Number(year), date }
}

const NAME = /^([a-z0-9-]+)_(\d{4})_(\d*)_/

/** Orders of reports that follow from their names. */
export type KeyedSort = Extract<Sort, 'date' | 'place'>

/**
 * Compares two keys in an order a reader can ask for.
 * `date`: the year reported on, then publication, newest first, unknown last. `place`: as official lists do, each place newest first.
 */
export function compareKeys(sort: KeyedSort): (a: ResultKey, b: ResultKey) => number {
  return (a, b) => {
    const byDate = b.year - a.year || compare(b.date, a.date)
    const byPlace = compare(a.place, b.place)
    return sort === 'place' ? byPlace || byDate : byDate || byPlace
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import { placeName } from '../archive/place-names.ts'
import { placeOrder } from '../archive/place-order.ts'
import { regionsWithPages } from '../archive/regions-with-pages.ts'
import type { Report } from '../report/report.ts'

/** A place a search can be narrowed to. */
export interface OfferedPlace {
  readonly path: string
  readonly name: string
  /** How far down it lies: 0 for a province. */
  readonly depth: number
}

/** More choices than this make a list nobody reads, and a page nobody waits for. */
const MOST_PLACES = 400

/**
 * The places the search page offers, in the order of official lists: all that have reports, while they are few;
 * then provinces and what lies directly in them. A smaller place is still reached by a link that names it.
 */
export function offeredPlaces(reports: readonly Report[], most: number = MOST_PLACES): OfferedPlace[] {
  const places = regionsWithPages(reports)
    .sort(placeOrder)
    .map((path) => ({ path, name: placeName(path), depth: path.split('/').length - 1 }))
  return places.length <= most ? places : places.filter(({ depth }) => depth <= 1)
}

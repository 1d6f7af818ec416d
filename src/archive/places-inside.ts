import type { Division } from '../gazetteer/division.ts'
import { children, divisionAt } from '../gazetteer/gazetteer.ts'
import { placeOrder } from './place-order.ts'

/**
 * The places directly in a division that its page lists: those that exist today, and of those that no longer do
 * the ones with reports.
 * @param withPages paths of every place that has a page
 */
export function placesInside(path: string, withPages: readonly string[]): Division[] {
  const today = children(path)
  const known = new Set(today.map((place) => place.path))
  const abolished = directlyIn(path, withPages)
    .filter((own) => !known.has(own))
    .flatMap((own) => divisionAt(own) ?? [])
  return [...today, ...abolished].sort((a, b) => placeOrder(a.path, b.path))
}

function directlyIn(path: string, withPages: readonly string[]): readonly string[] {
  const byParent = arranged.get(withPages) ?? Map.groupBy(withPages, (own) => own.slice(0, own.lastIndexOf('/')))
  arranged.set(withPages, byParent)
  return byParent.get(path) ?? []
}

/** Every list of places that was asked about, by the place each lies in: the page of each place asks of all. */
const arranged = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>()

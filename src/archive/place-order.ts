import { divisionAt } from '../gazetteer/gazetteer.ts'
import { regionAncestry } from './region-ancestry.ts'

/**
 * Orders two regions as official lists do: by code, level by level, so that a place stands before those in it.
 * Zones have no code and stand after the divisions beside them, by path. (Sorting by sound puts 重庆 before 长沙.)
 */
export function placeOrder(a: string, b: string): number {
  const [x, y] = [placeKey(a), placeKey(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

const keys = new Map<string, string>()

/** What regions are sorted by, as text: see `placeOrder`. */
export function placeKey(region: string): string {
  const known = keys.get(region)
  if (known !== undefined) return known
  const key = regionAncestry(region)
    .map((path) => `${divisionAt(path)?.code ?? 'zone'} ${path}`)
    .join('\n')
  keys.set(region, key)
  return key
}

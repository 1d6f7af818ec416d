import type { FrontMatter } from '../report/front-matter.ts'
import { placeKey } from './place-key.ts'
import { resultName } from './result-key.ts'

/**
 * The names the index knows reports by, each once. Every reader downloads every name: behind what results are ordered by stands only what tells
 * a report from others of its place and year, and that is mostly the same word (`zhengfu`). A digest would be longer and cannot be compressed.
 */
export function resultNames(fronts: readonly FrontMatter[]): string[] {
  const taken = new Set<string>()
  return fronts.map((front) => {
    const { id, region, year, published, signed } = front
    const key = { place: placeKey(region), year, date: published ?? signed ?? '' }
    const short = resultName(key, ownPart(front))
    // Two divisions may have had one code.
    const name = taken.has(short) ? resultName(key, id) : short
    taken.add(name)
    return name
  })
}

/** `sifaju` of `hubei-wuhan-sifaju-2024`: an id without the place and the year that the name says already. */
function ownPart({ id, region, year }: FrontMatter): string {
  const place = region === null ? '' : `${region.replaceAll('/', '-')}-`
  return id.startsWith(place) && id.endsWith(`-${year}`) ? id.slice(place.length, -`-${year}`.length) : id
}

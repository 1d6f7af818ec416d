import { divisionAt } from '../gazetteer/gazetteer.ts'
import { regionAncestry } from './region-ancestry.ts'

/** The official name of the place at a path; the path itself where the gazetteer does not know it. */
export function placeName(path: string): string {
  return divisionAt(path)?.name ?? path
}

/** The provincial division a region is or lies in; 不详 where the region is not known. */
export function provinceName(region: string | null): string {
  return region === null ? '不详' : placeName(region.split('/')[0] as string)
}

/**
 * A region with the divisions it lies in: 湖北省武汉市. A functional zone is named by the divisions around it, since its own
 * name says the city again; 地方不详 where the region is not known.
 */
export function placeInFull(region: string | null): string {
  if (region === null) return '地方不详'
  return regionAncestry(region)
    .filter((path) => !divisionAt(path)?.zone)
    .map(placeName)
    .join('')
}

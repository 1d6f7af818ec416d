import type { Counts } from './count-results.ts'

/** A place the page offers, as it stands in its list of places. */
export interface RegionOption {
  readonly path: string
  /** See `placeKey`: what lies in a place has a key that begins with its own. */
  readonly key: string
  /** In the page's script. */
  readonly name: string
}

/** A place, and how many of the reports found belong to it or to what lies in it. */
export interface CountedRegion extends RegionOption {
  readonly reports: number
}

/** The places directly in a region that have reports among those found; provinces, where no region is chosen. */
export function countedRegions(
  options: readonly RegionOption[],
  region: string | null,
  places: Counts<string>,
): CountedRegion[] {
  const parent = region === null ? '' : `${region}/`
  return options
    .filter(({ path }) => path.startsWith(parent) && !path.slice(parent.length).includes('/'))
    .map((option) => ({ ...option, reports: reportsIn(option.key, places) }))
    .filter(({ reports }) => reports > 0)
}

function reportsIn(key: string, places: Counts<string>): number {
  return places.reduce((sum, [place, reports]) => (place.startsWith(key) ? sum + reports : sum), 0)
}

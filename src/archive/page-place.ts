import { type SitePlace, sitePlace } from './site-place.ts'

/** Where one page stands, in both scripts. */
export interface PagePlace {
  /** The Traditional page on this host: `/archive/zh-hant/years/`. */
  readonly hantHref: string
  /** Absolute address: canonical of the Simplified page. */
  readonly absolute: string
  /** Absolute address of the Traditional page. */
  readonly hantAbsolute: string
}

const here = sitePlace()

/** Places a page, given its path below the base as `addresses` gives it (`''` is the home page). */
export function pagePlace(path: string, { origin, base }: SitePlace = here): PagePlace {
  const hantHref = `${base}zh-hant/${path}`
  return { hantHref, absolute: `${origin}${base}${path}`, hantAbsolute: `${origin}${hantHref}` }
}

import { sitePlace } from './site-place.ts'

const { base } = sitePlace()

/**
 * Address on this host of a page or file: the site's base and a path as `addresses` gives it.
 * `link(addresses.year(2024))` is `/archive/years/2024/` on a site placed under `/archive/`.
 */
export function link(path: string): string {
  return base + path
}

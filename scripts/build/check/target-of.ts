import type { SitePlace } from '../../../src/archive/site-place.ts'
import { fileAt, pathOf } from './page-files.ts'

/** Where a reference on a page leads. */
export type Target =
  /** A file of this site (that may be missing), and the fragment without `#`, `''` where there is none. */
  | { readonly kind: 'file'; readonly file: string; readonly fragment: string }
  /** This host, but not below the site's base. */
  | { readonly kind: 'outside'; readonly url: string }
  /** Another host, or another scheme such as `mailto:`. */
  | { readonly kind: 'elsewhere'; readonly url: string }
  /** Not an address at all. */
  | { readonly kind: 'malformed'; readonly url: string }

/** Resolves a reference found in `file`, as a browser would. */
export function targetOf(reference: string, file: string, place: SitePlace): Target {
  return plainTarget(reference, file, place) ?? resolvedTarget(reference, file, place)
}

/** A path from the root of the host, or none, and a fragment, that mean what they say: nothing relative, nothing to decode. */
const PLAIN_PATH = /^(?:\/[\w~-]+(?:\.[\w~-]+)*)*\/?$/
const PLAIN_FRAGMENT = /^[\w.~-]*$/

/** Nearly all of the very many links of a site are plain, and need no parser of addresses. Null for any other. */
function plainTarget(reference: string, file: string, place: SitePlace): Target | null {
  const cut = reference.indexOf('#')
  const [path, fragment] = cut < 0 ? [reference, ''] : [reference.slice(0, cut), reference.slice(cut + 1)]
  if (!PLAIN_FRAGMENT.test(fragment)) return null
  if (path === '') return { kind: 'file', file: fileAt(pathOf(file)), fragment }
  const found = plainFile(path, place)
  if (found === null) return null
  return found === OUTSIDE
    ? { kind: 'outside', url: place.origin + reference }
    : { kind: 'file', file: found, fragment }
}

const OUTSIDE = ''

/** Files by path, of each place: the pages of a site lead to the same ones again and again. */
const found = new WeakMap<SitePlace, Map<string, string | null>>()

/** The file at a path from the root of the host; null where the path is not plain. */
function plainFile(path: string, place: SitePlace): string | null {
  const files = found.get(place) ?? new Map<string, string | null>()
  const known = files.get(path)
  if (known !== undefined) return known
  const file = path.startsWith(place.base) ? fileAt(path.slice(place.base.length)) : OUTSIDE
  const own = PLAIN_PATH.test(path) ? file : null
  found.set(place, files.set(path, own))
  return own
}

function resolvedTarget(reference: string, file: string, { origin, base }: SitePlace): Target {
  const from = new URL(base + pathOf(file), origin)
  if (!URL.canParse(reference, from)) return { kind: 'malformed', url: reference }
  const url = new URL(reference, from)
  if (url.origin !== origin) return { kind: 'elsewhere', url: url.href }
  if (!url.pathname.startsWith(base)) return { kind: 'outside', url: url.href }
  try {
    const path = decodeURIComponent(url.pathname.slice(base.length))
    return { kind: 'file', file: fileAt(path), fragment: decodeURIComponent(url.hash.slice(1)) }
  } catch {
    return { kind: 'malformed', url: reference }
  }
}

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
export function targetOf(reference: string, file: string, { origin, base }: SitePlace): Target {
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

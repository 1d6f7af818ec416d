import type { SitePlace } from '../../../src/archive/site-place.ts'
import type { PageFacts } from './page-facts.ts'

/** A built page, with what only the script door's tables can tell of it. */
export interface BuiltPage extends PageFacts {
  /** On a Traditional page: characters left in Simplified where the door should have changed them. */
  readonly residue: readonly string[]
}

/** A built site as the checks see it. */
export interface BuiltSite {
  readonly place: SitePlace
  /** Every file, as paths below the site's folder. */
  readonly files: ReadonlySet<string>
  readonly pages: readonly BuiltPage[]
  /** Style sheets by file. */
  readonly stylesheets: ReadonlyMap<string, string>
  /** Addresses in the sitemap, absolute, with their `hreflang` pairs. */
  readonly sitemap: readonly SitemapEntry[]
}

/** One `<url>` of a sitemap. */
export interface SitemapEntry {
  readonly address: string
  readonly alternates: Readonly<Record<string, string>>
}

/** A promise of the site as a pure function: one sentence for each place where it is broken, beginning with the file. */
export type Check = (site: BuiltSite) => string[]

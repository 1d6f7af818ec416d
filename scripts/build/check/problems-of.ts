import type { BuiltSite, Check } from './built-site.ts'
import { idsAreUnique } from './ids-are-unique.ts'
import { linksResolve } from './links-resolve.ts'
import { nothingInline } from './nothing-inline.ts'
import { resourcesAreOurs } from './resources-are-ours.ts'
import { scriptsArePaired } from './scripts-are-paired.ts'
import { sitemapIsWhole } from './sitemap-is-whole.ts'
import { traditionalIsTraditional } from './traditional-is-traditional.ts'

/** What the build promises of every site, whatever its content. */
const CHECKS: readonly Check[] = [
  scriptsArePaired,
  linksResolve,
  resourcesAreOurs,
  nothingInline,
  idsAreUnique,
  traditionalIsTraditional,
  sitemapIsWhole,
]

/** Every broken promise of a built site, one sentence each. */
export function problemsOf(site: BuiltSite): string[] {
  return CHECKS.flatMap((check) => check(site))
}

import type { BuiltSite } from './built-site.ts'
import { pathOf, scriptOf } from './page-files.ts'

/** The sitemap names every page search engines may list, once, with the `hreflang` links the page itself carries; and nothing else. */
export function sitemapIsWhole({ pages, place, sitemap }: BuiltSite): string[] {
  const entries = new Map(sitemap.map((entry) => [entry.address, entry]))
  const listed = new Map(
    pages
      .filter((page) => scriptOf(page.file) !== 'both' && !page.unlisted && page.movedTo === null)
      .map((page) => [place.origin + place.base + pathOf(page.file), page]),
  )
  const problems = sitemap
    .filter(({ address }) => !listed.has(address))
    .map(({ address }) => `sitemap.xml: ${address} is no page that may be listed`)
  if (entries.size < sitemap.length) problems.push('sitemap.xml: an address stands more than once')
  for (const [address, page] of listed) {
    const entry = entries.get(address)
    if (!entry) problems.push(`sitemap.xml: ${address} is missing`)
    else if (!sameLinks(entry.alternates, page.alternates)) {
      problems.push(`sitemap.xml: hreflang links of ${address} differ from those on the page`)
    }
  }
  return problems
}

function sameLinks(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const flat = (links: Readonly<Record<string, string>>) => JSON.stringify(Object.entries(links).sort())
  return flat(a) === flat(b)
}

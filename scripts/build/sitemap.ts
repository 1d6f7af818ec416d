import type { SitePlace } from '../../src/archive/site-place.ts'
import { pathOf, twinOf } from './check/page-files.ts'

/** The sitemap protocol's limit of addresses in one file. */
const MOST = 50_000

/**
 * The sitemap's files by name. `sitemap.xml` lists the addresses, or the files that do where one cannot hold them all.
 * Each page stands twice, once a script, each time with the `hreflang` links of both.
 * @param pages files of the Simplified pages that search engines may list
 */
export function sitemapFiles(pages: readonly string[], place: SitePlace, most: number = MOST): Map<string, string> {
  const entries = pages.flatMap((file) => urlElements(file, place))
  if (entries.length <= most) return new Map([['sitemap.xml', urlset(entries)]])
  const parts = new Map<string, string>()
  for (let start = 0; start < entries.length; start += most) {
    parts.set(`sitemap-${parts.size + 1}.xml`, urlset(entries.slice(start, start + most)))
  }
  const addresses = Array.from(parts.keys(), (name) => place.origin + place.base + name)
  return new Map([['sitemap.xml', sitemapIndex(addresses)], ...parts])
}

/** Both entries of a page carry the same links. */
function urlElements(file: string, { origin, base }: SitePlace): string[] {
  const hans = escapeXml(origin + base + pathOf(file))
  const hant = escapeXml(origin + base + pathOf(twinOf(file)))
  const links = Object.entries({ 'zh-Hans': hans, 'zh-Hant': hant, 'x-default': hans }).map(
    ([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
  )
  return [hans, hant].map((address) => `<url><loc>${address}</loc>${links.join('')}</url>\n`)
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const PROTOCOL = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

function urlset(elements: readonly string[]): string {
  return `${HEAD}<urlset ${PROTOCOL} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${elements.join('')}</urlset>\n`
}

function sitemapIndex(addresses: readonly string[]): string {
  const elements = addresses.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>\n`)
  return `${HEAD}<sitemapindex ${PROTOCOL}>\n${elements.join('')}</sitemapindex>\n`
}

function escapeXml(text: string): string {
  if (!/[&<"]/.test(text)) return text
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

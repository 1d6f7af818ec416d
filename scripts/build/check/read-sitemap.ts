import { Parser } from 'htmlparser2'
import type { SitemapEntry } from './built-site.ts'

/** The entries of one sitemap file that are of some addresses: of a large one, most need not be understood. */
export function readEntriesOf(addresses: ReadonlySet<string>, xml: string): SitemapEntry[] {
  const lines = xml.split('\n').filter((line) => {
    const address = /^<url><loc>([^<&]*)</.exec(line)?.[1]
    // What is not plain is read to be sure.
    return address === undefined || addresses.has(address)
  })
  return readSitemap(lines.join('\n')).filter(({ address }) => addresses.has(address))
}

/** The entries of one sitemap file; a sitemap index has none. */
export function readSitemap(xml: string): SitemapEntry[] {
  const entries: { address: string; alternates: Record<string, string> }[] = []
  let inAddress = false
  const parser = new Parser(
    {
      onopentag(name, at) {
        if (name === 'url') entries.push({ address: '', alternates: {} })
        inAddress = name === 'loc'
        const entry = entries.at(-1)
        if (name === 'xhtml:link' && entry) entry.alternates[at['hreflang'] ?? ''] = at['href'] ?? ''
      },
      ontext(text) {
        const entry = entries.at(-1)
        if (inAddress && entry) entry.address += text
      },
      onclosetag() {
        inAddress = false
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return entries
}

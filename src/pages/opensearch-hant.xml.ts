import type { APIRoute } from 'astro'
import { addresses } from '../archive/addresses.ts'
import { pagePlace } from '../archive/page-place.ts'
import { archive } from '../archive.config.ts'
import { traditionalize } from '../script/traditionalize.ts'
import { openSearch } from '../search/open-search.ts'

/** The search in Traditional, for the address bar of a browser: the script door makes pages only. */
export const GET: APIRoute = () => {
  const text = openSearch({
    name: traditionalize(archive.name),
    description: traditionalize(`${archive.name}：全文检索`),
    search: pagePlace(addresses.search()).hantAbsolute,
    icon: pagePlace('icon.svg').absolute,
    language: 'zh-Hant',
  })
  return new Response(text, { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } })
}

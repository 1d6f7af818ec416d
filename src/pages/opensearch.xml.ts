import type { APIRoute } from 'astro'
import { addresses } from '../archive/addresses.ts'
import { pagePlace } from '../archive/page-place.ts'
import { archive } from '../archive.config.ts'
import { openSearch } from '../search/open-search.ts'

/** The search, for the address bar of a browser. */
export const GET: APIRoute = () => {
  const text = openSearch({
    name: archive.name,
    description: `${archive.name}：全文检索`,
    search: pagePlace(addresses.search()).absolute,
    icon: pagePlace('icon.svg').absolute,
    language: 'zh-Hans',
  })
  return new Response(text, { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } })
}

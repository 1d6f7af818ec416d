import type { APIRoute } from 'astro'
import { addresses } from '../archive/addresses.ts'
import { heldReports } from '../archive/held-reports.ts'
import { pagePlace } from '../archive/page-place.ts'
import { archive } from '../archive.config.ts'
import { atomFeed } from '../exports/atom-feed.ts'

/** The additions to the archive. */
export const GET: APIRoute = async () =>
  new Response(atomFeed(await heldReports(), { ...archive, site: pagePlace(addresses.home()).absolute }), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })

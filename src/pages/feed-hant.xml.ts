import type { APIRoute } from 'astro'
import { addresses } from '../archive/addresses.ts'
import { heldReports } from '../archive/held-reports.ts'
import { pagePlace } from '../archive/page-place.ts'
import { archive } from '../archive.config.ts'
import { atomFeed } from '../exports/atom-feed.ts'

/** The additions to the archive in Traditional, leading to the Traditional pages: the script door makes pages only. */
export const GET: APIRoute = async () =>
  new Response(atomFeed(await heldReports(), { ...archive, site: pagePlace(addresses.home()).absolute }, 'zh-Hant'), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })

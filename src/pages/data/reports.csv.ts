import type { APIRoute } from 'astro'
import { addresses } from '../../archive/addresses.ts'
import { heldReports } from '../../archive/held-reports.ts'
import { pagePlace } from '../../archive/page-place.ts'
import { reportsCsv } from '../../exports/reports-csv.ts'

/** The table of all reports, for spreadsheets. */
export const GET: APIRoute = async () =>
  new Response(reportsCsv(await heldReports(), pagePlace(addresses.home()).absolute), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  })

import type { APIRoute } from 'astro'
import { addresses } from '../../archive/addresses.ts'
import { heldReports } from '../../archive/held-reports.ts'
import { pagePlace } from '../../archive/page-place.ts'
import { reportsTable } from '../../exports/reports-table.ts'

/** The table of all reports, for programs. */
export const GET: APIRoute = async () =>
  Response.json(reportsTable(await heldReports(), pagePlace(addresses.home()).absolute))

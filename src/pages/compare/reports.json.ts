import type { APIRoute } from 'astro'
import { heldReports } from '../../archive/held-reports.ts'
import { listedReports } from '../../compare/listed-report.ts'
import { traditionalize } from '../../script/traditionalize.ts'

/** What can be compared, for the boxes of the comparison to choose from. */
export const GET: APIRoute = async () => Response.json(listedReports(await heldReports(), traditionalize))

import type { APIRoute } from 'astro'
import { addresses } from '../../archive/addresses.ts'
import { pagePlace } from '../../archive/page-place.ts'
import { reportsSchema } from '../../exports/reports-schema.ts'

/** What a program may rely on in the table of reports. */
export const GET: APIRoute = () => Response.json(reportsSchema(pagePlace(addresses.reportsSchema()).absolute))

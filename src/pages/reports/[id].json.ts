import type { APIRoute, GetStaticPaths } from 'astro'
import { addresses } from '../../archive/addresses.ts'
import { heldReports } from '../../archive/held-reports.ts'
import { pagePlace } from '../../archive/page-place.ts'
import type { Report } from '../../report/report.ts'

/** What the archive knows of a report: its address, front matter and ledger (blocks, outline, emendations, findings, evidence). */
export const GET: APIRoute<{ report: Report }> = ({ props: { report } }) => {
  const { absolute } = pagePlace(addresses.report(report.front.id))
  return Response.json({ url: absolute, ...report.front, ledger: report.ledger })
}

/** One file a report. */
export const getStaticPaths = (async () =>
  (await heldReports()).map((report) => ({
    params: { id: report.front.id },
    props: { report },
  }))) satisfies GetStaticPaths

import type { APIRoute, GetStaticPaths } from 'astro'
import { addresses } from '../../archive/addresses.ts'
import { pagePlace } from '../../archive/page-place.ts'
import { reportPaths } from '../../archive/report-paths.ts'
import { archive } from '../../archive.config.ts'
import { bibtexEntry } from '../../exports/bibtex-entry.ts'
import { citeLegal } from '../../exports/cite-legal.ts'
import { cslItem } from '../../exports/csl-item.ts'
import { risRecord } from '../../exports/ris-record.ts'
import type { Report } from '../../report/report.ts'

/**
 * What the archive knows of a report: its address, front matter and ledger (blocks, outline, emendations, findings,
 * evidence), and how it is cited (`cite`): records for reference managers, and in the style of law, with blanks for what only
 * the reader knows.
 */
export const GET: APIRoute<{ report: Report }> = ({ props: { report } }) => {
  const { absolute } = pagePlace(addresses.report(report.front.id))
  const cited = { front: report.front, address: absolute, archive: archive.name }
  const csl = cslItem(cited)
  const cite = { legal: citeLegal(cited), csl, bibtex: bibtexEntry(csl), ris: risRecord(csl) }
  return Response.json({ url: absolute, ...report.front, cite, ledger: report.ledger })
}

/** One file a report. */
export const getStaticPaths = reportPaths satisfies GetStaticPaths

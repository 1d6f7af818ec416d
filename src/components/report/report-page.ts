import { markHits } from '../../search/browser/mark-hits.ts'
import { addPassage } from './add-passage.ts'
import { copyCitations } from './copy-citations.ts'
import { copyPermalinks } from './copy-permalinks.ts'
import { copyQuotation } from './copy-quotation.ts'
import { fillCitations } from './fill-citations.ts'
import { findInReport } from './find-in-report.ts'
import { showReasons } from './show-reasons.ts'
import { showRecords } from './show-records.ts'

/** What a report's page does for its reader beyond being read, in one module: nothing of it is needed to read. */
export function reportPage(page: Document): void {
  fillCitations(page)
  page.querySelectorAll('.citations').forEach(copyCitations)
  copyPermalinks(page)
  showReasons(page)
  showRecords(page)
  addPassage(page)
  copyQuotation(page)
  findInReport(page)
  markHits(page)
}

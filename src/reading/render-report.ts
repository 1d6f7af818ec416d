import rehypeStringify from 'rehype-stringify'
import { remark } from 'remark'
import remarkRehype from 'remark-rehype'
import { markdownTree } from '../report/markdown.ts'
import { type Report, spanText } from '../report/report.ts'
import { notesOf } from './notes.ts'
import { partPassages } from './part-passages.ts'
import { anchorBlocks } from './steps/anchor-blocks.ts'
import { keepFigures } from './steps/keep-figures.ts'
import { markCitations } from './steps/mark-citations.ts'
import { markNotes } from './steps/mark-notes.ts'
import { markSupplied } from './steps/mark-supplied.ts'
import { numberParagraphs } from './steps/number-paragraphs.ts'
import { placeLostHeadings } from './steps/place-lost-headings.ts'
import { setLeads } from './steps/set-leads.ts'
import { setMargins } from './steps/set-margins.ts'
import { setRoles } from './steps/set-roles.ts'
import { widenText } from './steps/widen-text.ts'

/**
 * The HTML of a report's body: its blocks with anchors, leads set off, what is cited, supplied and doubted marked, and
 * in the margin what the archive says of it. Text stays text: nothing in a report becomes markup.
 * Without numbers, references, placeholders and margins, the text is the canonical text, widened.
 */
export function renderReport(report: Report): string {
  const notes = notesOf(report)
  const passages = partPassages(report)
  const processor = remark()
    .use(remarkRehype)
    .use(anchorBlocks, report)
    .use(widenText, report)
    .use(setRoles, report)
    .use(setLeads, report)
    .use(markCitations, report)
    .use(markNotes, report, notes)
    .use(markSupplied, report, notes)
    .use(keepFigures, report)
    .use(numberParagraphs, report)
    .use(placeLostHeadings, report, notes)
    .use(setMargins, report, notes, passages)
    .use(rehypeStringify)
  return processor.stringify(processor.runSync(reportTree(report)))
}

function reportTree(report: Report) {
  return markdownTree(report.ledger.blocks.map(({ level, span }) => ({ level, text: spanText(report, span) })))
}

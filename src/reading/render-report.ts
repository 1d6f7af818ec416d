import type { Report } from '../report/report.ts'
import { htmlOf } from './hast/html-of.ts'
import { notesOf } from './notes.ts'
import { partPassages } from './part-passages.ts'
import { readingTree } from './reading-tree.ts'
import { numberParagraphs } from './steps/number-paragraphs.ts'
import { placeLostHeadings } from './steps/place-lost-headings.ts'
import { setMargins } from './steps/set-margins.ts'
import { setStretches } from './steps/set-stretches.ts'

/**
 * The HTML of a report's body: its blocks with anchors, leads set off, what is cited, supplied and doubted marked, and
 * in the margin what the archive says of it. Text stays text: nothing in a report becomes markup.
 * Without numbers, references, placeholders and margins, the text is the canonical text, widened.
 */
export function renderReport(report: Report): string {
  const notes = notesOf(report)
  const steps = [
    setStretches(report),
    numberParagraphs(report),
    placeLostHeadings(report, notes),
    setMargins(report, notes, partPassages(report)),
  ]
  return htmlOf(steps.reduce((tree, step) => step(tree), readingTree(report, notes)))
}

import { PARTS } from '../genre/closed-sets.ts'
import { remembered } from '../report/remembered.ts'
import { type Report, spanText } from '../report/report.ts'
import { type PartPassage, partPassages } from './part-passages.ts'

/**
 * Where a statutory part stands in a report, in words that can be the text of a link:
 * 二、存在的主要问题 · 第8段，无标题 · 第2段一句 · 第3至7段，标题已失 · 本件中未见.
 */
export function partPlace(report: Report, passage: PartPassage): string {
  return remembered(report, 'part-places', placesIn)[PARTS.indexOf(passage.part)] as string
}

function placesIn(report: Report): string[] {
  return partPassages(report).map((passage) => placeOf(report, passage))
}

function placeOf(report: Report, { anchor, form, span }: PartPassage): string {
  if (anchor === null || span === null) return '本件中未见'
  switch (form) {
    case 'heading':
    case 'lead':
      return headingText(report, anchor)
    case 'lost':
      return `${paragraphs(report, span)}，标题已失`
    case 'paragraph':
      return `${paragraphs(report, span)}，无标题`
    default:
      return `${paragraphs(report, span)}一句`
  }
}

function headingText(report: Report, anchor: string): string {
  const heading = report.ledger.outline.find(({ id }) => id === anchor)
  return heading ? spanText(report, heading.span).replace(/[。:：；;]$/u, '') : ''
}

/** The paragraphs a span touches, by number: 第8段, 第3至7段. */
function paragraphs({ ledger }: Report, [start, end]: readonly [number, number]): string {
  const numbers = ledger.blocks
    .filter(({ kind, span }) => kind === 'paragraph' && span[0] < end && span[1] > start)
    .map(({ id }) => id.slice(1))
  const [first, last] = [numbers[0], numbers.at(-1)]
  return first === last ? `第${first}段` : `第${first}至${last}段`
}

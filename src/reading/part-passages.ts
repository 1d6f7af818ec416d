import { PARTS, type Part, type PartStatus } from '../genre/closed-sets.ts'
import type { Span } from '../report/ledger.ts'
import { remembered } from '../report/remembered.ts'
import { type Report, spanText } from '../report/report.ts'
import { codePointLength } from '../text/code-points.ts'
import { sectionSpan } from './section-span.ts'

/**
 * How a part's words are found: under a heading of their own, under a lead within a paragraph, in a section whose
 * heading is lost, as a paragraph, as a sentence of one; or not seen in this copy.
 */
export type PassageForm = 'heading' | 'lead' | 'lost' | 'paragraph' | 'sentence' | 'absent'

/** Where one of the four statutory parts stands in a report. */
export interface PartPassage {
  readonly part: Part
  readonly status: PartStatus
  readonly form: PassageForm
  readonly anchor: string | null
  /** The passage in code points of the canonical text; null where the part is absent. */
  readonly span: Span | null
  /** Characters of the passage, line ends not counted. */
  readonly length: number
}

/** The passage of each statutory part, in statutory order. */
export function partPassages(report: Report): PartPassage[] {
  return remembered(report, 'part-passages', passagesIn)
}

function passagesIn(report: Report): PartPassage[] {
  return PARTS.map((part) => {
    const { status, anchor } = report.front.parts[part]
    const { form, span } = anchor === null ? { form: 'absent' as const, span: null } : locate(report, part, anchor)
    const length = span ? codePointLength(spanText(report, span).replaceAll('\n', '')) : 0
    return { part, status, form, anchor, span, length }
  })
}

function locate(report: Report, part: Part, anchor: string): { form: PassageForm; span: Span } {
  const heading = report.ledger.outline.find(({ id }) => id === anchor)
  if (heading) {
    const forms = { line: 'heading', runin: 'lead', inline: 'lead', lost: 'lost' } as const
    return { form: forms[heading.form], span: sectionSpan(report, heading) }
  }
  const block = report.ledger.blocks.find(({ id }) => id === anchor)
  if (!block) throw new Error(`${report.front.id}: parts.${part} points to ${anchor}, which is no anchor of the text`)
  const sentence = sentenceWithin(report, part, block.span)
  return sentence ? { form: 'sentence', span: sentence } : { form: 'paragraph', span: block.span }
}

/** The words in a block that prove a part, where they are less than the block. */
function sentenceWithin(report: Report, part: Part, [start, end]: Span): Span | undefined {
  const found = report.ledger.evidence.find(
    ({ field, span }) => field === `parts.${part}` && span && span[0] >= start && span[1] <= end,
  )?.span
  return found && found[1] - found[0] < end - start ? found : undefined
}

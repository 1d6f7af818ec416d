import { sliceCodePoints } from '../text/code-points.ts'
import type { FrontMatter } from './front-matter.ts'
import type { Block, Heading, Ledger, Span } from './ledger.ts'

/**
 * One report as the archive keeps it: front matter, canonical text (Simplified, blocks joined by `\n`,
 * punctuation as received) and ledger. Block spans tile `text` but for the `\n` between them.
 */
export interface Report {
  readonly front: FrontMatter
  readonly text: string
  readonly ledger: Ledger
}

/** The plain text of a block, a heading, or any span of the report's canonical text. */
export function spanText(report: Pick<Report, 'text'>, span: Span): string {
  return sliceCodePoints(report.text, span[0], span[1])
}

/** The block a code point offset lies in; an offset on a joining `\n` belongs to the block before it. */
export function blockAt(report: Report, at: number): Block | undefined {
  return report.ledger.blocks.findLast((block) => block.span[0] <= at)
}

/** The headings and leads that begin inside a block, in reading order. */
export function headingsIn(report: Report, block: Block): Heading[] {
  return report.ledger.outline.filter(
    ({ span }) => span[0] >= block.span[0] && span[1] <= block.span[1] && span[0] < block.span[1],
  )
}

/** The title as shown to readers: a supplied one in 〔〕. */
export function displayTitle({ title, titleSupplied }: FrontMatter): string {
  return titleSupplied ? `〔${title}〕` : title
}

/** The source the canonical text was taken from. */
export function chosenSource(report: Report): FrontMatter['sources'][number] {
  const chosen = report.front.sources.find((source) => source.chosen)
  if (!chosen) throw new Error(`${report.front.id}: none of its sources is marked chosen`)
  return chosen
}

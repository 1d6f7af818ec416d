import { blockAt, type Report, spanText } from '../report/report.ts'

/** What a paragraph is in the form of an official letter: 主送机关, 落款 (signatory and date). */
export type ParagraphRole = 'addressee' | 'signature'

/** A signatory's line ends like no sentence. */
const SENTENCE_END = /[。！？!?;；:：]$/u

/** Paragraphs that are no running text, by id: known from where the addressee and the date were read. */
export function paragraphRoles(report: Report): ReadonlyMap<string, ParagraphRole> {
  const roles = new Map<string, ParagraphRole>()
  const { blocks, evidence } = report.ledger
  for (const { field, from, span } of evidence) {
    if (from !== 'text' || !span || (field !== 'addressee' && field !== 'signed')) continue
    const block = blockAt(report, span[0])
    if (block?.kind !== 'paragraph') continue
    roles.set(block.id, field === 'addressee' ? 'addressee' : 'signature')
    const before = blocks[blocks.indexOf(block) - 1]
    const signs =
      field === 'signed' && before?.kind === 'paragraph' && !SENTENCE_END.test(spanText(report, before.span))
    if (signs) roles.set(before.id, 'signature')
  }
  return roles
}

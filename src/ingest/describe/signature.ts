import { issuerKind } from '../../genre/issuer-kinds.ts'
import { sliceCodePoints } from '../../text/code-points.ts'
import type { Described } from './description.ts'
import { isDateLine, readDate } from './read-date.ts'

/** The 落款 at the end of a report: who signs, and the date. */
export interface Signature {
  readonly names: readonly { readonly name: string; readonly span: [number, number] }[]
  readonly date: { readonly value: string; readonly span: [number, number] } | null
}

/** A signature stands among the last blocks, or among the last before an attachment. */
const LAST_BLOCKS = 8

const JOINED = /^(.{3,60}?)[\s,，]*((?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)$/

/** Reads the signature from the end of the text. A date inside a sentence is none. */
export function readSignature({ canonical, outline }: Described): Signature {
  const blocks = outline.blocks.filter(({ kind }) => kind === 'paragraph').slice(-LAST_BLOCKS)
  const lines = blocks.map(({ span }) => ({ span, text: sliceCodePoints(canonical, span[0], span[1]).trim() }))
  const dated = lines.findLastIndex(({ text }) => isDateLine(text) || (JOINED.test(text) && names(text).length > 0))
  const dateLine = lines[dated]
  const above = dated < 0 ? lines.slice(-2) : lines.slice(Math.max(0, dated - 3), dated)
  const signers = above.filter(({ text }) => signatories(text).length > 0)
  const joined = dateLine && !isDateLine(dateLine.text) ? [{ span: dateLine.span, text: JOINED.exec(dateLine.text)?.[1] ?? '' }] : []
  return {
    names: [...signers, ...joined].flatMap(({ text, span }) => signatories(text).map((name) => ({ name, span }))),
    date: dateLine ? { value: readDate(dateLine.text) as string, span: dateLine.span } : null,
  }
}

/** The bodies a signature line names: one, or several with spaces between; none for anything else. */
function signatories(line: string): string[] {
  if (line.length > 60 || /[。；;:：!！?？《》]/.test(line) || /^(?:特此|专此|以上)/.test(line)) return []
  const parts = line.split(/[\s、]+/).filter((part) => part !== '')
  return parts.every((part) => part.length >= 3 && issuerKind(part) !== null) ? parts : []
}

function names(line: string): string[] {
  return signatories(JOINED.exec(line)?.[1] ?? '')
}

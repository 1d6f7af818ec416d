import { codePointOffsets } from '../../text/code-points.ts'
import type { Line } from '../lines.ts'
import { findMarks, type Mark } from './find-marks.ts'
import type { FoundHeading } from './found-heading.ts'
import { leadEnd } from './lead-end.ts'

/** Longer than this, a numbered line is a paragraph with no heading of its own. */
const LONGEST_HEADING = 70

/** The numbered headings and leads of one line. */
export function headingsOfLine({ text, start }: Line): FoundHeading[] {
  const marks = findMarks(text)
  const at = codePointOffsets(text)
  const [first] = marks
  if (first && first.index === 0 && isOwnLine(text, first, marks)) {
    const span: [number, number] = [start, start + at(text.length)]
    return [{ level: first.numbering.level, form: 'line', span, number: first.number, numbering: first.numbering.id }]
  }
  const breaksLost = hasLostBreaks(marks)
  return marks.map((mark, i) => {
    const limit = marks[i + 1]?.index ?? text.length
    const end = leadEnd(text, mark.index + mark.length, limit, breaksLost && mark.numbering.level < 3)
    return {
      level: mark.numbering.level,
      form: mark.index === 0 ? 'runin' : 'inline',
      span: [start + at(mark.index), start + at(end)],
      number: mark.number,
      numbering: mark.numbering.id,
    }
  })
}

/** Two headings of level 1 in one line: the breaks between them are lost. */
function hasLostBreaks(marks: readonly Mark[]): boolean {
  return marks.filter(({ numbering }) => numbering.level === 1).length > 1
}

/** An own-line heading: level 1 or 2, short, one sentence at most, and no colon that opens a paragraph. */
function isOwnLine(text: string, first: Mark, marks: readonly Mark[]): boolean {
  if (first.numbering.level === 3 || marks.length > 1 || text.length > LONGEST_HEADING) return false
  const inner = text.slice(first.length).replace(/[。:：]$/, '')
  return !/[。；;!！?？]/.test(inner)
}

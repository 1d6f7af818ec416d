import { PART_LABELS } from '../archive/labels.ts'
import { PARTS } from '../genre/closed-sets.ts'
import { type Report, spanText } from '../report/report.ts'
import { codePointLength, sliceCodePoints } from '../text/code-points.ts'
import { formatNumeral } from '../text/numeral.ts'
import { thousands } from '../text/thousands.ts'
import { widen } from '../text/widen.ts'
import type { PartPassage } from './part-passages.ts'

/** How many characters of a passage name it well enough to be found in its paragraph. */
const QUOTED = 12

/** What the margin says of a statutory part: its name, and how it stands in this copy. Never what the issuer did or failed to do. */
export function partWords(report: Report, passage: PartPassage): { name: string; how: string } {
  const name = `法定内容${formatNumeral(PARTS.indexOf(passage.part) + 1)} ${PART_LABELS[passage.part]}`
  return { name, how: howItStands(report, passage) }
}

function howItStands(report: Report, { status, form, span, length }: PartPassage): string {
  if (!span) return '本件中未见'
  const characters = `${thousands(length)}字`
  if (status === 'headed') return `有专门标题，${characters}`
  if (form === 'lost') return `标题已失，内容俱在，${characters}`
  if (form === 'paragraph') return `无标题，仅此一段，${characters}`
  const quote = `“${opening(report, span)}”`
  if (form === 'sentence') return `无专门部分，见${quote}一句`
  return form === 'heading' ? `标题未点明，见${quote}一节，${characters}` : `无专门部分，见${quote}一条，${characters}`
}

/** The first words of a passage, up to its first stop. */
function opening(report: Report, [start, end]: readonly [number, number]): string {
  const clause = spanText(report, [start, end]).split(/[,，。;；:：\n]/u)[0] as string
  const words = widen(clause)
  return codePointLength(words) > QUOTED ? `${sliceCodePoints(words, 0, QUOTED)}……` : words
}

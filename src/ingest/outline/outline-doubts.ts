import type { Finding, Heading } from '../../report/ledger.ts'
import type { FoundHeading } from './found-heading.ts'

/** Longer than this, the lead of a heading inside a paragraph has taken in the text after it. */
const LONGEST_LEAD = 45

/** How much of a heading its number takes, for a span that shows it. */
const NUMBER_LENGTH = 3

/** What is doubtful about a text's headings: one that is lost, a number that is missing or printed twice, breaks that are gone. */
export function outlineDoubts(found: readonly FoundHeading[], headings: readonly Heading[]): Finding[] {
  return [...lostHeadings(found), ...numberingDoubts(found, headings), ...lostBreaks(found)]
}

function lostHeadings(found: readonly FoundHeading[]): Finding[] {
  return found
    .filter(({ form }) => form === 'lost')
    .map(({ span }) => doubtAt(span, 'lost-heading', '疑脱。其后有“二、”而未见“一、”，第一部分的标题应已失去，未补。'))
}

/** Numbers of levels 1 and 2 go up by one under each parent; a level 1 series begins once. */
function numberingDoubts(found: readonly FoundHeading[], headings: readonly Heading[]): Finding[] {
  const last = new Map<string, number>()
  return found.flatMap((item, i): Finding[] => {
    if (item.numbering === null || item.level === 3) return []
    const { id } = headings[i] as Heading
    const key = `${id.slice(0, Math.max(0, id.lastIndexOf('-')))} ${item.numbering}`
    const before = last.get(key)
    last.set(key, item.number)
    if (before === undefined || item.number === before + 1) return []
    const span: [number, number] = [item.span[0], Math.min(item.span[0] + NUMBER_LENGTH, item.span[1])]
    if (item.number === before)
      return [doubtAt(span, 'numbering-repeat', `存疑。序号第 ${item.number} 接连用了两次，未改。`)]
    if (item.number === 1) return []
    return [
      doubtAt(
        span,
        'numbering-gap',
        `存疑。此处序号为第 ${item.number}，按次序应为第 ${before + 1}：或有脱漏，或序号有误，未改。`,
      ),
    ]
  })
}

/** Headings of level 1 inside a paragraph: the text has lost its line breaks, and some headings their end. */
function lostBreaks(found: readonly FoundHeading[]): Finding[] {
  const inside = found.filter(({ level, form }) => level === 1 && form === 'inline')
  const [first] = inside
  if (!first) return []
  const fused = found.filter(
    ({ level, form, span }) => level < 3 && form === 'inline' && span[1] - span[0] > LONGEST_LEAD,
  )
  return [
    doubtAt(first.span, 'lost-line-breaks', '存疑。一级标题见于段中：原文的换行已失，段落和标题的起讫不能尽复。'),
    ...fused.map(({ span }) =>
      doubtAt(span, 'fused-heading', '存疑。标题与其后的正文之间没有分隔，标题止于何处不能确定。'),
    ),
  ]
}

function doubtAt(span: [number, number], rule: string, message: string): Finding {
  return { rule, field: 'text', span, severity: 'doubt', message }
}

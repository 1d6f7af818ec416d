import type { Finding } from '../../report/ledger.ts'
import { sliceCodePoints } from '../../text/code-points.ts'
import type { Outline } from '../outline/outline.ts'

/** A paragraph of this many characters is text, and ends with a mark. */
const LEAST = 60

/** A word, a comma or a 、 ends no paragraph; a signature that has lost its line breaks may. */
const OPEN_END = /[\p{Script=Han},，、]$/u
const SIGNED_END = /。[^。]{0,80}年[^。]{2,8}日(?:\s[^。]{0,40})?$/u

const LONGEST_SIGNATURE = 140

/** Paragraphs that stop within a sentence: at the end of the text it is cut off, elsewhere a line break came in. */
export function cutOffs(canonical: string, { blocks }: Outline): Finding[] {
  return blocks.flatMap(({ kind, span }, i): Finding[] => {
    const length = span[1] - span[0]
    if (kind !== 'paragraph' || length < LEAST) return []
    const end = sliceCodePoints(canonical, Math.max(span[0], span[1] - LONGEST_SIGNATURE), span[1])
    if (!OPEN_END.test(end) || SIGNED_END.test(end)) return []
    const last = i === blocks.length - 1
    const message = last ? '文末句子未完：此后疑有缺失。' : '段末句子未完：疑脱句号，或一段误分为两段。'
    const rule = last ? 'cut-off-end' : 'open-paragraph'
    return [{ rule, field: 'text', span: [span[1] - 1, span[1]], severity: 'doubt', message }]
  })
}

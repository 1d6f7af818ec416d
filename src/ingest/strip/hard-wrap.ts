import { codePointLength } from '../../text/code-points.ts'
import type { EmendationRule } from '../emendation-rule.ts'
import { type Line, linesOf } from '../lines.ts'

/** A text is hard-wrapped when this many lines are full, and they are most of its lines that could be. */
const LEAST_FULL_LINES = 6
const SHARE_OF_FULL_LINES = 0.6

/** Columns a wrapped line may fall short: a mark may not open a line, a Latin word or number is not cut. */
const SLACK = 3
const WIDTHS = { least: 16, most: 64 }

const INDENTED = /^[\p{Zs}\t]/u
const SENTENCE_END = /[。！!？?:：;；]\s*$/
const OPENS_PARAGRAPH =
  /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]是|\d+[.．、])/

const EXAMPLE_LINES = [
  '　　各级人民政府坚持依法行政，不断健全制',
  '度，完善程序，接受监督，努力建设人民满意',
  '的法治政府，取得新的成效，受到群众好评，',
  '现将有关情况报告如下，请予审议，并请社会',
  '各界和人民群众对我们的工作提出意见，以便',
  '今后改进，进一步提高依法行政的能力和水平',
  '，推动法治政府建设再上台阶，为经济社会发',
  '展提供有力的法治保障。',
]

export const hardWrap: EmendationRule = {
  id: 'hard-wrap',
  group: 'layout',
  label: '行末硬换行',
  reason: '全文多数行一样长、句中断行：换行是排版软件按行宽加的，不是段落；接上后一字不增不减。',
  example: { received: EXAMPLE_LINES.join('\n'), transcription: EXAMPLE_LINES.join('') },
  find({ text }) {
    const lines = linesOf(text)
    const indents = lines.some((line) => INDENTED.test(line.text))
    const width = wrapWidth(indents ? lines.slice(lines.findIndex((line) => INDENTED.test(line.text))) : lines)
    if (width === null) return []
    return (
      indents ? wrappedUnderIndents(lines, width) : lines.filter((line, i) => isWrapped(line, lines[i + 1], width))
    ).map((line) => ({ rule: 'hard-wrap', from: line.end, to: line.end + 1, corr: '' }))
  },
}

/** Where paragraphs are set in, a full line goes on in the next that is not, within a paragraph that began so. */
function wrappedUnderIndents(lines: readonly Line[], width: number): Line[] {
  let within = false
  return lines.filter((line, i) => {
    if (line.text.trim() === '') within = false
    else if (INDENTED.test(line.text)) within = true
    const next = lines[i + 1]
    return within && isFull(line, width) && next !== undefined && next.text.trim() !== '' && !INDENTED.test(next.text)
  })
}

/** The width most lines that stop within a sentence have; null where the text is not hard-wrapped. */
function wrapWidth(lines: readonly Line[]): number | null {
  const open = lines.filter(
    (line, i) => (lines[i + 1]?.text ?? '') !== '' && !SENTENCE_END.test(line.text) && line.text.trim() !== '',
  )
  const lengths = open.map(({ text }) => codePointLength(text.trimEnd()))
  const width = greatest(lengths.filter((length) => length <= WIDTHS.most))
  const full = lengths.filter((length) => length >= width - SLACK).length
  const wrapped = width >= WIDTHS.least && full >= LEAST_FULL_LINES && full >= open.length * SHARE_OF_FULL_LINES
  // A line longer than the rest was never wrapped: the short ones are headings.
  const longest = greatest(lines.map(({ text }) => codePointLength(text.trim())))
  return wrapped && longest <= width + SLACK ? width : null
}

function isWrapped(line: Line, next: Line | undefined, width: number): boolean {
  if (!next || next.text.trim() === '' || OPENS_PARAGRAPH.test(next.text)) return false
  return isFull(line, width) && !SENTENCE_END.test(line.text)
}

function isFull(line: Line, width: number): boolean {
  return codePointLength(line.text.trimEnd()) >= width - SLACK
}

/** The greatest of a list that may be longer than a call may have arguments; 0 for none. */
function greatest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), 0)
}

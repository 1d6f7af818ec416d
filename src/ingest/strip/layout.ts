import { codePointLength } from '../../text/code-points.ts'
import type { EmendationRule } from '../emendation-rule.ts'
import { linesOf } from '../lines.ts'

const LEAD = /^\p{Zs}+/u

/** Tried only where white space begins: else a long run of it within a line would be tried from each of its characters. */
const TAIL = /(?<!\p{Zs})\p{Zs}+$/u

/** White space at either end of a line. */
export const indent: EmendationRule = {
  id: 'indent',
  group: 'layout',
  label: '首尾空白',
  reason: '行首缩进和行末空白是排版，不是文字。',
  example: { received: '　　特此报告。 \n正文', transcription: '特此报告。\n正文' },
  find: ({ text }) =>
    linesOf(text).flatMap((line) => {
      const edits = []
      const lead = LEAD.exec(line.text)?.[0] ?? ''
      if (lead) edits.push({ rule: 'indent', from: line.start, to: line.start + codePointLength(lead), corr: '' })
      const rest = line.text.slice(lead.length)
      const tail = TAIL.exec(rest)?.[0] ?? ''
      if (tail) edits.push({ rule: 'indent', from: line.end - codePointLength(tail), to: line.end, corr: '' })
      return edits
    }),
}

/** Blank lines between paragraphs and at either end of the text. */
export const blankLine: EmendationRule = {
  id: 'blank-line',
  group: 'layout',
  label: '空行',
  reason: '段落之间和首尾的空行是排版，不是文字。',
  example: { received: '\n正文一\n\n\n正文二\n', transcription: '正文一\n正文二' },
  find({ text }) {
    const lines = linesOf(text)
    const first = lines.findIndex((line) => line.text !== '')
    const last = lines.findLastIndex((line) => line.text !== '')
    if (first < 0)
      return [{ rule: 'blank-line', from: 0, to: lines.at(-1)?.end ?? 0, corr: '' }].filter(({ to }) => to > 0)
    return lines.flatMap((line, i) => {
      if (i > last) return [{ rule: 'blank-line', from: line.start - 1, to: line.end, corr: '' }]
      if (line.text !== '') return []
      return [{ rule: 'blank-line', from: line.start, to: line.start + 1, corr: '' }]
    })
  },
}

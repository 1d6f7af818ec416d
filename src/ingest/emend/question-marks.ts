import { codePointLength } from '../../text/code-points.ts'
import type { EmendationRule } from '../emendation-rule.ts'
import { linesOf, wholeLine } from '../lines.ts'

/** Lines of nothing but `?` or of `?` between spaces. */
export const questionMarkLine: EmendationRule = {
  id: 'question-mark-line',
  group: 'repair',
  label: '问号空行',
  reason: '公文没有整行的问号；这是不间断空格转码失败留下的，原为空行。',
  example: { received: '特此报告。\n?\n? ??\n某某市人民政府', transcription: '特此报告。\n某某市人民政府' },
  find: ({ text }) =>
    linesOf(text)
      .filter((line) => /^[\s]*\?[?\s]*$/.test(line.text))
      .map((line) => ({ rule: 'question-mark-line', ...wholeLine(line), corr: '' })),
}

/** A run of two or more `?` that opens a line before a Han character or a digit. */
export const questionMarkRun: EmendationRule = {
  id: 'question-mark-run',
  group: 'repair',
  label: '行首问号',
  reason: '公文不以问号开头；行首连续的问号是排版用的不间断空格转码失败留下的。句中的问号不动。',
  example: { received: '???????2024年2月26日', transcription: '2024年2月26日' },
  find: ({ text }) =>
    linesOf(text).flatMap((line) => {
      const run = /^\s*(?:\?{2,}|(?:\? ){2,}\??)\s*(?=[\p{Script=Han}\d])/u.exec(line.text)
      if (!run) return []
      return [{ rule: 'question-mark-run', from: line.start, to: line.start + codePointLength(run[0]), corr: '' }]
    }),
}

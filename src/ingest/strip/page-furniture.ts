import type { EmendationRule } from '../emendation-rule.ts'
import { type Line, linesOf, wholeLine } from '../lines.ts'
import { isFurniture } from './furniture-vocabulary.ts'
import { parseFields } from './parse-fields.ts'

/** Lines at the head and the tail of a page that no report has; the body between is never touched. */
export const pageFurniture: EmendationRule = {
  id: 'page-furniture',
  group: 'furniture',
  label: '网页部件',
  reason: '整行是网页的固定部件（打印、关闭、扫码、空的“附件”等），且在全文首尾；不是公文的文字。',
  example: {
    received: '首页 > 政务公开 > 法治政府\n关于法治政府建设情况的报告\n特此报告。\n打印本页 关闭窗口',
    transcription: '关于法治政府建设情况的报告\n特此报告。\n',
  },
  find({ simplified }) {
    const lines = linesOf(simplified)
    return [...edgeOf(lines, HEAD_LINES), ...edgeOf([...lines].reverse(), TAIL_LINES)]
      .sort((a, b) => a.start - b.start)
      .filter((line, i, all) => line !== all[i - 1])
      .map((line) => ({ rule: 'page-furniture', ...wholeLine(line), corr: '' }))
  },
}

/** How many lines that are neither blank, furniture nor metadata may stand between furniture and the edge. */
const HEAD_LINES = 4
const TAIL_LINES = 0

function edgeOf(lines: readonly Line[], others: number): Line[] {
  const found: Line[] = []
  let passed = 0
  for (const line of lines) {
    const text = line.text.trim()
    if (text === '' || parseFields(text) || /^[?\s]+$/.test(text)) continue
    if (isFurniture(text)) found.push(line)
    else if (++passed > others || text.length > 60) break
  }
  return found
}

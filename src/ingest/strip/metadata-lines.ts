import type { EmendationRule, RuleView } from '../emendation-rule.ts'
import { type Line, linesOf, wholeLine } from '../lines.ts'
import { isFurniture } from './furniture-vocabulary.ts'
import { type Field, parseFields } from './parse-fields.ts'

/** Metadata rows of a page that hold labels and nothing else. */
export const emptyMetadata: EmendationRule = {
  id: 'empty-metadata',
  group: 'metadata',
  label: '空的信息栏',
  reason: '只有栏名、竖线和空白，没有填写任何内容；栏名记入台账。',
  example: { received: '索引号: | |||\n公开目录: | 公开责任部门: | ||\n正文', transcription: '正文' },
  find: (view) =>
    metadataLines(view)
      .filter(({ fields }) => fields.every(({ value }) => value === ''))
      .map(({ line, fields }) => ({
        rule: 'empty-metadata',
        ...wholeLine(line),
        corr: '',
        read: { emptyLabels: fields.map(({ label }) => label).join('、') },
      })),
}

/** Metadata rows with values: dates, office, number. They leave the text; the ledger keeps what they said. */
export const metadataLine: EmendationRule = {
  id: 'metadata-line',
  group: 'metadata',
  label: '网页信息栏',
  reason: '整行由栏名和短值组成（发布日期、来源等），是网页的著录而非公文的文字；所载事项写入本件的著录。',
  example: {
    received: '发布日期:2025-03-27 14:45 来源:法治调研处\n正文',
    transcription: '正文',
  },
  find: (view) =>
    metadataLines(view)
      .filter(({ fields }) => fields.some(({ value }) => value !== ''))
      .map(({ line, fields }) => ({ rule: 'metadata-line', ...wholeLine(line), corr: '', read: readings(fields) })),
}

/** How many lines of text may stand among the metadata of a page's head (title, subtitle …). */
const HEAD_LINES = 6

function metadataLines({ simplified }: RuleView): { line: Line; fields: Field[] }[] {
  const lines = linesOf(simplified)
  return [...edge(lines, HEAD_LINES), ...edge([...lines].reverse(), 0).reverse()].filter(
    ({ line }, i, all) => all.findIndex((other) => other.line === line) === i,
  )
}

function edge(lines: readonly Line[], others: number): { line: Line; fields: Field[] }[] {
  const found: { line: Line; fields: Field[] }[] = []
  let passed = 0
  for (const line of lines) {
    const text = line.text.trim()
    const fields = parseFields(text)
    if (fields) found.push({ line, fields })
    else if (text !== '' && !isFurniture(text) && (++passed > others || text.length > 80)) break
  }
  return found
}

function readings(fields: readonly Field[]): Record<string, string> {
  return Object.fromEntries(fields.filter(({ value }) => value !== '').map(({ label, value }) => [label, value]))
}

import type { EmendationRule, RuleView } from '../emendation-rule.ts'
import { type Line, linesOf, wholeLine } from '../lines.ts'
import { isFurniture } from './furniture-vocabulary.ts'
import { type Field, parseFields } from './parse-fields.ts'
import { bareLabel, hasStackedLabels, stackedValue } from './stacked-fields.ts'

/** Metadata rows of a page that hold labels and nothing else. */
export const emptyMetadata: EmendationRule = {
  id: 'empty-metadata',
  group: 'metadata',
  label: '空的信息栏',
  reason: '只有栏名、竖线和空白，没有填写任何内容；栏名记入台账。',
  example: { received: '索引号: | |||\n公开目录: | 公开责任部门: | ||\n正文', transcription: '正文' },
  find: (view) =>
    metadataRows(view)
      .filter(({ fields }) => fields.every(({ value }) => value === ''))
      .map(({ range, fields }) => ({
        rule: 'empty-metadata',
        ...range,
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
    metadataRows(view)
      .filter(({ fields }) => fields.some(({ value }) => value !== ''))
      .map(({ range, fields }) => ({ rule: 'metadata-line', ...range, corr: '', read: readings(fields) })),
}

/** A row of metadata: one line, or a label and the line below it that holds its value. */
interface Row {
  readonly fields: readonly Field[]
  readonly range: { readonly from: number; readonly to: number }
  readonly line: Line
}

/** How many lines of text may stand among the metadata of a page's head (title, subtitle …). */
const HEAD_LINES = 6

/** Longer than this, a line is text. */
const LONGEST_OTHER = 80

const read = new WeakMap<RuleView, Row[]>()

/** The rows at either end of a page: read once, for the two rules that share them. */
function metadataRows(view: RuleView): Row[] {
  const rows = read.get(view) ?? rowsOf(linesOf(view.simplified))
  read.set(view, rows)
  return rows
}

function rowsOf(lines: readonly Line[]): Row[] {
  const head = headRows(lines)
  const tail = tailRows(lines).filter(
    ({ line }) => !head.some((row) => row.range.from <= line.start && line.start < row.range.to),
  )
  return [...head, ...tail]
}

function headRows(lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  const [labelAlone, cellBelow] = hasStackedLabels(lines) ? [bareLabel, stackedValue] : [noLabel, valueBelow]
  let passed = 0
  for (let i = 0; i < lines.length; i++) {
    const text = (lines[i] as Line).text.trim()
    if (text === '') continue
    const fields = parseFields(text) ?? labelAlone(text)
    if (fields) {
      const below = cellBelow(lines, i, fields)
      rows.push(rowAt(lines, i, fields, below))
      i = below ?? i
    } else if (!isFurniture(text) && (++passed > HEAD_LINES || text.length > LONGEST_OTHER)) break
  }
  return rows
}

/** Without a colon or a value, a label is a word of any text. */
function noLabel(_text: string): null {
  return null
}

/** The row of a line, with the line below it where that holds its value. */
function rowAt(lines: readonly Line[], at: number, fields: readonly Field[], below: number | null): Row {
  const line = lines[at] as Line
  if (below === null) return { fields, range: wholeLine(line), line }
  const last = lines[below] as Line
  return {
    fields: [{ ...(fields[0] as Field), value: last.text.trim() }],
    range: { from: line.start, to: wholeLine(last).to },
    line,
  }
}

function tailRows(lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  for (const line of [...lines].reverse()) {
    const text = line.text.trim()
    const fields = parseFields(text)
    if (fields) rows.unshift({ fields, range: wholeLine(line), line })
    else if (text !== '' && !isFurniture(text)) break
  }
  return rows
}

/** Where a label alone in its line has its value in the next line, set in further or under a bullet: that line's index. */
function valueBelow(lines: readonly Line[], at: number, fields: readonly Field[]): number | null {
  const [only, ...others] = fields
  if (!only || others.length > 0 || only.value !== '') return null
  const below = lines.findIndex((line, i) => i > at && line.text.trim() !== '')
  const value = lines[below]?.text ?? ''
  const set = indentOf(value) > indentOf((lines[at] as Line).text)
  if (below < 0 || !set || value.trim().length > LONGEST_OTHER || /[。;；]/.test(value)) return null
  return parseFields(value.trim()) || isFurniture(value.trim()) ? null : below
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** What a row's fields say, by label; empty ones say nothing. */
export function readings(fields: readonly Field[]): Record<string, string> {
  return Object.fromEntries(fields.filter(({ value }) => value !== '').map(({ label, value }) => [label, value]))
}

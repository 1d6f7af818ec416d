import { readDate } from '../describe/read-date.ts'
import { FIELD_LABELS, type FieldName } from './field-labels.ts'

/** One label of a metadata line and its value, empty where the page left it so. */
export interface Field {
  readonly label: string
  readonly field: FieldName | null
  readonly value: string
}

const FIELDS = new Map(FIELD_LABELS)

const LABELS = [...FIELDS.keys()].sort((a, b) => b.length - a.length)
/** Every label, as a pattern that allows spaces between its characters. */
export const NAMES = patternOf(LABELS)

/** Labels long enough to be known without a space before them: 区司法局发布时间:2025-11-07. */
const LONG_NAMES = patternOf(LABELS.filter((label) => label.length >= 4))

function patternOf(labels: readonly string[]): string {
  return labels.map((label) => Array.from(label).join('[\\s\\u3000]*')).join('|')
}

/** A label with optional spaces between its characters and before its colon, optional bullet or bracket before it. */
const LABEL = new RegExp(
  `(?<=^|[\\s|\\u3000;；,，\\]】)）>]|[-·•*●■◆])(?:[\\[【(（]?(${NAMES})[\\]】)）]?[\\s\\u3000]*[:：]|[\\[【]\\s*(${NAMES})\\s*[\\]】])|(${LONG_NAMES})[\\s\\u3000]*[:：]`,
  'gu',
)

/** What a line of metadata may begin with. */
const BULLET = /^[-·•*●■◆\s]*$/

/** A label with a space and no colon after it; short labels are words of any text. */
const SPACED = new RegExp(`(?<=^|\\s)(${NAMES})[\\s\\u3000]+(?=\\S)`, 'gu')
const SHORTEST_SPACED = 3

/** A page's own date, as pages write it, without a label. */
const PAGE_DATE = '(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?'
const DATE_ONLY = new RegExp(`^\\s*${PAGE_DATE}\\s*$`)
const DATE_AT_END = new RegExp(`\\s+(${PAGE_DATE})$`)
const UNLABELLED = '日期'

/** Longest value; a summary may be a paragraph. */
const LONGEST = 80
const LONGEST_SUMMARY = 400
const LONGEST_LINE = 600
const SUMMARIES = new Set(['内容概述', '内容概览', '内容简介', '内容摘要', '摘要'])

/** Labels whose value is a list, in whatever marks a page sets between its words. */
const LISTS = new Set(['关键词', '关键字', '主题词', '主题', '主题分类', '信息分类', '分类'])

/**
 * Reads a line that consists of labelled values, read as Simplified: with colons (`发布日期:2025-03-27 来源:法治处`), as
 * cells of a table (`发文字号 | 某政发〔2025〕3号 |`), or with spaces (`发布日期 2025-03-27 来源 法治处`).
 * @returns null for a line that is anything else: one that does not begin with a label, or whose value is prose
 */
export function parseFields(line: string): Field[] | null {
  if (line.length > LONGEST_LINE || !/[:：|】\]\s]/.test(line)) return null
  const found = withColons(line) ?? asCells(line) ?? withSpaces(line)
  return found?.every(isValue) ? found : null
}

function withColons(line: string): Field[] | null {
  const matches = [...line.matchAll(LABEL)]
  const first = matches[0]
  if (!first) return null
  const before = line.slice(0, first.index)
  if (BULLET.test(before)) return fieldsBetween(line, matches)
  return DATE_ONLY.test(before) ? [fieldOf(UNLABELLED, before.trim()), ...fieldsBetween(line, matches)] : null
}

function asCells(line: string): Field[] | null {
  if (!line.includes('|')) return null
  const cells = line.split('|').map((cell) => cell.trim())
  const fields: Field[] = []
  for (let i = 0; i < cells.length; i++) {
    const label = labelOf(cells[i] as string)
    if (label === null) {
      if (cells[i] !== '') return null
      continue
    }
    const next = cells[i + 1] ?? ''
    const value = labelOf(next) === null ? next : ''
    fields.push(fieldOf(label, value))
    if (value !== '') i++
  }
  return fields.length > 0 ? fields : null
}

function withSpaces(line: string): Field[] | null {
  const matches = [...line.matchAll(SPACED)]
  const first = matches[0]
  if (!first || !BULLET.test(line.slice(0, first.index)) || tight(first[1] as string).length < SHORTEST_SPACED)
    return null
  const fields = fieldsBetween(line, matches)
  const plain = fields.every(({ field, value }) =>
    field === 'published' || field === 'signed' || field === 'updated'
      ? readDate(value) !== null
      : !/\s|[,，]/.test(value),
  )
  return plain ? fields : null
}

function fieldsBetween(line: string, matches: readonly RegExpExecArray[]): Field[] {
  return matches.flatMap((match, i) => {
    const label = tight((match[1] ?? match[2] ?? match[3]) as string)
    const value = line.slice(match.index + match[0].length, matches[i + 1]?.index)
    return withoutDate(
      fieldOf(label, value.replace(/^[\s|\u3000]+|(?<![\s|\u3000\-·•*●■◆])[\s|\u3000\-·•*●■◆]+$/gu, '')),
    )
  })
}

/** 来源:市城管局 2022-03-10 11:51 — a date without a label behind another value is a date of its own. */
function withoutDate(field: Field): Field[] {
  const date = DATE_AT_END.exec(field.value)
  if (!date || field.field !== 'sourceOffice') return [field]
  return [fieldOf(field.label, field.value.slice(0, date.index)), fieldOf(UNLABELLED, (date[1] as string).trim())]
}

/** The label a cell consists of, with or without a colon; null for any other cell. */
function labelOf(cell: string): string | null {
  const label = tight(cell).replace(/[:：]$/, '')
  return FIELDS.has(label) ? label : null
}

/** A field of a label of the list and its value. */
export function fieldOf(label: string, value: string): Field {
  return { label, field: FIELDS.get(label) ?? null, value }
}

function tight(text: string): string {
  return text.replace(/[\s\u3000]+/g, '')
}

/** A value is short and no sentence. */
function isValue({ label, value }: Field): boolean {
  if (SUMMARIES.has(label)) return value.length <= LONGEST_SUMMARY
  if (LISTS.has(label)) return value.length <= LONGEST && !/[。!！]/.test(value)
  return Array.from(value).length <= LONGEST && !/[。;；!！]/.test(value)
}

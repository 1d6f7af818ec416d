import { isTitle } from '../../genre/title.ts'
import { readDate } from '../describe/read-date.ts'
import type { Line } from '../lines.ts'
import { FIELD_LABELS } from './field-labels.ts'
import { isFurniture } from './furniture-vocabulary.ts'
import { type Field, fieldOf, parseFields } from './parse-fields.ts'

/**
 * A table of metadata whose cells came each on a line of its own, labels without colons: 索引号, then its value on the next line.
 * Only read where several such labels stand near the head: alone, 来源 or 标题 is a word of any text.
 */
const LEAST_LABELS = 3
const NEAR_HEAD = 40

/** Longest value of a cell. */
const LONGEST_VALUE = 40

const LABELS = new Map(FIELD_LABELS)

/** Whether the lines near a text's head hold a table whose cells are stacked. */
export function hasStackedLabels(lines: readonly Line[]): boolean {
  const head = lines.filter(({ text }) => text.trim() !== '').slice(0, NEAR_HEAD)
  return head.filter(({ text }) => bareLabel(text) !== null).length >= LEAST_LABELS
}

/** The label a line consists of, bullets and inner spaces left out, as a field without a value; null for any other line. */
export function bareLabel(text: string): Field[] | null {
  const tight = text.replace(/[\s\u3000•·●■◆]+/g, '').replace(/^-+/, '')
  return LABELS.has(tight) ? [fieldOf(tight, '')] : null
}

/** The index of the line that holds a stacked label's value: the next one, unless it is a label, a title or prose. */
export function stackedValue(lines: readonly Line[], at: number, fields: readonly Field[]): number | null {
  const [only, ...others] = fields
  if (!only || others.length > 0 || only.value !== '') return null
  const below = lines.findIndex((line, i) => i > at && line.text.trim() !== '')
  const value = (lines[below]?.text ?? '').trim()
  return below >= 0 && isValueOf(only, value) ? below : null
}

function isValueOf({ field }: Field, value: string): boolean {
  if (bareLabel(value) || parseFields(value) || isFurniture(value)) return false
  if (Array.from(value).length > LONGEST_VALUE || /[。;；]|^[一二三四五六七八九十]+、/.test(value)) return false
  if (field === 'published' || field === 'signed' || field === 'updated') return readDate(value) !== null
  return field === 'title' || !isTitle(value)
}

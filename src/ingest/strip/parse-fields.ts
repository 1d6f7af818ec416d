import { FIELD_LABELS, type FieldName } from './field-labels.ts'

/** One label of a metadata line and its value, empty where the page left it so. */
export interface Field {
  readonly label: string
  readonly field: FieldName | null
  readonly value: string
}

const FIELDS = new Map(FIELD_LABELS)

/** A label with optional spaces between its characters and before its colon, optional bullet or bracket before it. */
const LABEL = new RegExp(
  `(?<=^|[\\s|\\u3000;；,，\\]】)）])(?:[-·•*●■◆]\\s*)?[\\[【(（]?(${[...FIELDS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((label) => Array.from(label).join('[\\s\\u3000]*'))
    .join('|')})[\\]】)）]?[\\s\\u3000]*[:：]`,
  'gu',
)

/**
 * Reads a line that consists of labelled values (`发布日期:2025-03-27 14:45 来源:法治调研处`), read as Simplified.
 * @returns null for a line that is anything else: one that does not begin with a label, or whose value is prose
 */
export function parseFields(line: string): Field[] | null {
  const matches = [...line.matchAll(LABEL)]
  const first = matches[0]
  if (!first || line.slice(0, first.index).trim() !== '') return null
  const fields = matches.map((match, i) => {
    const label = (match[1] as string).replace(/[\s\u3000]+/g, '')
    const value = line.slice(match.index + match[0].length, matches[i + 1]?.index).replace(/^[\s|\u3000]+|[\s|\u3000]+$/gu, '')
    return { label, field: FIELDS.get(label) ?? null, value }
  })
  return fields.every(({ value }) => isValue(value)) ? fields : null
}

/** A value is short and no sentence. */
function isValue(value: string): boolean {
  return Array.from(value).length <= 80 && !/[。;；!！]/.test(value)
}

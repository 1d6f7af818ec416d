import { type Field, fieldOf, NAMES } from './parse-fields.ts'

/** Labelled values at the head of a text whose line breaks are lost, and how much of it they take (UTF-16). */
export interface LeadingFields {
  readonly fields: readonly Field[]
  readonly length: number
}

const DATE = '(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?'

/** A label and its value: a date, a bracket, or one word that is no label and begins no sentence. */
const FIELD = new RegExp(
  `^\\s*(${NAMES})[\\s\\u3000]*[:：]\\s*(${DATE}|【[^】]{0,12}】|(?!(?:19|20)\\d{2}年|(?:${NAMES})[\\s\\u3000]*[:：])[^\\s:：,，。]{1,24}(?=\\s)|)`,
  'u',
)

/** Reads the fields a text begins with, one after another. */
export function leadingFields(text: string): LeadingFields {
  const fields: Field[] = []
  let length = 0
  for (;;) {
    const match = FIELD.exec(text.slice(length))
    if (!match) return { fields, length }
    fields.push(fieldOf((match[1] as string).replace(/[\s\u3000]+/g, ''), match[2] as string))
    length += match[0].length
  }
}

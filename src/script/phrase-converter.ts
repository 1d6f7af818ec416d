import type { ConversionRow } from './opencc-rows.ts'
import {
  beginsWith,
  LONGER,
  longestPhrase,
  MORE,
  nextPlace,
  type PhraseTable,
  phraseTable,
  putReplacement,
  replacementOf,
} from './phrase-table.ts'
import { Units } from './units.ts'

/** Told of each phrase of more than one unit that is replaced, in UTF-16 units of the text; it converts nothing itself. */
export type Meet = (start: number, end: number) => void

/**
 * Makes a converter that reads a text once from left to right and at each place replaces the longest phrase it knows,
 * or copies one character. Where two rows have the same source the first one counts.
 */
export function phraseConverter(rows: readonly ConversionRow[]): (text: string) => string {
  const table = phraseTable(rows)
  return (text) => {
    convertUnits(table, before.take(text), after)
    return after.text()
  }
}

const before = new Units()
const after = new Units()

/**
 * The same with a table at hand, from units to units. At most places a look at two units and at what the first becomes alone decides.
 * @param to gets what the text becomes, in place of what was there
 */
export function convertUnits(table: PhraseTable, from: Units, to: Units, meet?: Meet): void {
  // No replacement has more characters than what it replaces, and none more than two units.
  to.room(from.length * 2)
  const { values, length } = from
  const { alone, begins, pairs, rows } = table
  const out = to.values
  let written = 0
  for (let i = 0; i < length; ) {
    const unit = values[i] as number
    const kind = begins[unit] as number
    const isLonger = kind >= LONGER && i + 1 < length && beginsWith(pairs, unit, values[i + 1] as number)
    const phrase = isLonger || kind >= MORE ? longestPhrase(table, from, i) : 0
    if (phrase === 0) {
      out[written++] = alone[unit] as number
      i++
      continue
    }
    const depth = rows[phrase] as number
    written = putReplacement(table, phrase, out, written)
    if (depth > 1) meet?.(i, i + depth)
    i += depth
  }
  to.length = written
}

/**
 * The same in place, which passes over most of a text even faster.
 * @throws Error where a replacement has not as many units as its phrase
 */
export function convertInPlace(table: PhraseTable, text: Units): void {
  for (let i = nextPlace(table, text, 0); i < text.length; ) {
    const phrase = longestPhrase(table, text, i)
    const end = i + ((table.rows[phrase] as number) || 1)
    if (phrase !== 0 && putReplacement(table, phrase, text.values, i) !== end)
      throw new Error(`convertInPlace: expected ${end - i} units, found “${replacementOf(table, phrase)}”`)
    i = nextPlace(table, text, end)
  }
}

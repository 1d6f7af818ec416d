import type { ConversionRow } from './opencc-rows.ts'
import type { Units } from './units.ts'

/**
 * Phrases and what each becomes, by their first two units: most places of a text begin no phrase, which two small tables tell; where
 * one may begin, all phrases with those units lie side by side. So a scan seldom waits for memory, and that is what makes it fast.
 */
export interface PhraseTable {
  /** What each unit becomes where no phrase stands but perhaps itself: its replacement if that is one unit, or itself. */
  readonly alone: Uint16Array
  /** By unit, the sum of `ITSELF`, `LONGER` and `MORE`; 0 where no phrase begins with it. */
  readonly begins: Uint8Array
  /** A bit for each pair of units that some phrase begins with, by a hash of the pair. */
  readonly pairs: Uint8Array
  /**
   * A hash table: the first two units of phrases (`first << 16 | second`, the second 0 for a phrase of one) and beside them where
   * their rows begin; 0 marks a free slot.
   */
  readonly slots: Int32Array
  /**
   * For the same two units one row after another, the longest phrase first, and a 0 behind them. A row: how many units the phrase has,
   * those beyond its second, how many the replacement has, and those.
   */
  readonly rows: Uint16Array
}

/** In `begins`: the unit is a phrase itself. */
const ITSELF = 1
/** In `begins`: longer phrases begin with the unit. */
export const LONGER = 2
/** In `begins`: the unit becomes more than one. */
export const MORE = 4

/** Bytes of `pairs`: of few rows so small a table would be made that unlike pairs fall together in it. */
const SMALLEST_PAIRS = 2 ** 13

/** Builds the table of some rows. Where two rows have the same source the first one counts. */
export function phraseTable(rows: readonly ConversionRow[]): PhraseTable {
  const groups = Map.groupBy(rows, ([from]) => keyOf(from.charCodeAt(0), from.charCodeAt(1) || 0))
  const slots = 2 ** Math.ceil(Math.log2(1.5 * groups.size + 2))
  const table: PhraseTable = {
    alone: new Uint16Array(0x1_0000),
    begins: new Uint8Array(0x1_0000),
    pairs: new Uint8Array(Math.max(SMALLEST_PAIRS, slots * 2)),
    slots: new Int32Array(slots * 2),
    rows: new Uint16Array(rows.reduce((sum, [from, to]) => sum + from.length + to.length + 2, groups.size + 1)),
  }
  for (let unit = 0; unit < table.alone.length; unit++) table.alone[unit] = unit
  let used = 1
  for (const [key, group] of groups) {
    addKey(table, key, used)
    for (const row of group.sort(longestFirst)) used = addRow(table, row, used)
    used++
  }
  return table
}

/** Where the row of the longest phrase begins that stands at a place of a text, or 0. */
export function longestPhrase(table: PhraseTable, { values, length }: Units, at: number): number {
  const { begins, rows } = table
  const unit = values[at] as number
  if (at + 1 < length) {
    let row = rowsOf(table, keyOf(unit, values[at + 1] as number))
    for (let depth = rows[row] as number; depth !== 0; depth = rows[row] as number) {
      if (at + depth <= length && standsAt(rows, row, values, at)) return row
      const replacement = replacementAt(table, row)
      row = replacement + 1 + (rows[replacement] as number)
    }
  }
  return ((begins[unit] as number) & ITSELF) === 0 ? 0 : rowsOf(table, keyOf(unit, 0))
}

/** The first place, from one on, at which a phrase may stand; the length of the text where there is none. */
export function nextPlace({ begins, pairs }: PhraseTable, { values, length }: Units, from: number): number {
  for (let at = from; at < length; at++) {
    const kind = begins[values[at] as number] as number
    if ((kind & ITSELF) !== 0) return at
    if (kind !== 0 && at + 1 < length && beginsWith(pairs, values[at] as number, values[at + 1] as number)) return at
  }
  return length
}

/** False only where no phrase begins with these two units. */
export function beginsWith(pairs: Uint8Array, first: number, second: number): boolean {
  const bit = hash(keyOf(first, second)) & (pairs.length * 8 - 1)
  return ((pairs[bit >> 3] as number) & (1 << (bit & 7))) !== 0
}

/** Where in `rows` the length of a row's replacement stands, and behind it its units. */
function replacementAt({ rows }: PhraseTable, row: number): number {
  return row + Math.max(1, (rows[row] as number) - 1)
}

/** Writes what a phrase becomes, and returns where the next is to be written. */
export function putReplacement(table: PhraseTable, phrase: number, out: Uint16Array, at: number): number {
  const replacement = replacementAt(table, phrase)
  const length = table.rows[replacement] as number
  for (let k = 0; k < length; k++) out[at + k] = table.rows[replacement + 1 + k] as number
  return at + length
}

/** What the phrase of a row becomes. */
export function replacementOf(table: PhraseTable, row: number): string {
  const start = replacementAt(table, row) + 1
  const units = table.rows.subarray(start, start + (table.rows[start - 1] as number))
  return Reflect.apply(String.fromCharCode, null, units)
}

function longestFirst([a]: ConversionRow, [b]: ConversionRow): number {
  return b.length - a.length
}

function addKey({ slots, pairs }: PhraseTable, key: number, row: number): void {
  const slot = slotOf(slots, key)
  slots[slot] = key
  slots[slot + 1] = row
  const bit = hash(key) & (pairs.length * 8 - 1)
  pairs[bit >> 3] = (pairs[bit >> 3] as number) | (1 << (bit & 7))
}

/** Writes a row, and returns where the next one is written. */
function addRow({ alone, begins, rows }: PhraseTable, [from, to]: ConversionRow, start: number): number {
  const unit = from.charCodeAt(0)
  const known = begins[unit] as number
  if (from.length > 1) begins[unit] = known | LONGER
  else if ((known & ITSELF) === 0) {
    begins[unit] = known | ITSELF | (to.length === 1 ? 0 : MORE)
    if (to.length === 1) alone[unit] = to.charCodeAt(0)
  }
  let used = start
  rows[used++] = from.length
  for (let i = 2; i < from.length; i++) rows[used++] = from.charCodeAt(i)
  rows[used++] = to.length
  for (let i = 0; i < to.length; i++) rows[used++] = to.charCodeAt(i)
  return used
}

/** Whether the units of a row's phrase beyond the second stand at a place. */
function standsAt(rows: Uint16Array, row: number, values: Uint16Array, at: number): boolean {
  const depth = rows[row] as number
  for (let i = 2; i < depth; i++) if (rows[row + i - 1] !== values[at + i]) return false
  return true
}

function keyOf(first: number, second: number): number {
  return (first << 16) | second
}

function hash(key: number): number {
  return (Math.imul(key >>> 16, 0x9e37_79b1) ^ Math.imul(key & 0xffff, 0x85eb_ca6b)) >>> 9
}

/** Where the rows of phrases with some first units begin, or 0. */
function rowsOf({ slots }: PhraseTable, key: number): number {
  return slots[slotOf(slots, key) + 1] as number
}

/** The slot of a key, or the free one where it would be. */
function slotOf(slots: Int32Array, key: number): number {
  const mask = slots.length - 2
  let slot = (hash(key) << 1) & mask
  while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask
  return slot
}

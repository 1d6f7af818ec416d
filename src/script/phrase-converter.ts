import type { ConversionRow } from './opencc-rows.ts'
import { longestPhrase, mayBegin, type PhraseTrie, phraseTrie } from './phrase-trie.ts'
import { Units } from './units.ts'

/** Told of each phrase of more than one unit that is replaced, in UTF-16 units of the text; it converts nothing itself. */
export type Meet = (start: number, end: number) => void

/**
 * Makes a converter that reads a text once from left to right and at each place replaces the longest phrase it knows,
 * or copies one character. Where two rows have the same source the first one counts.
 */
export function phraseConverter(rows: readonly ConversionRow[]): (text: string) => string {
  const trie = phraseTrie(rows)
  return (text) => convertPhrases(trie, text)
}

/** Room for texts that come and go as strings. */
const before = new Units()
const after = new Units()

/** The same with a trie at hand. */
export function convertPhrases(trie: PhraseTrie, text: string, meet?: Meet): string {
  convertUnits(trie, before.take(text), after, meet)
  return after.text()
}

/**
 * The same from units to units. At most places a look at two units and at what the first becomes alone decides.
 * @param to gets what the text becomes, in place of what was there
 */
export function convertUnits(trie: PhraseTrie, from: Units, to: Units, meet?: Meet): void {
  // No replacement has more characters than what it replaces, and none more than two units.
  to.room(from.length * 2)
  const { values, length } = from
  const { alone } = trie
  const out = to.values
  let written = 0
  for (let i = 0; i < length; ) {
    const unit = values[i] as number
    const single = alone[unit] as number
    if (single !== 0 && (i + 1 === length || !mayBegin(trie, unit, values[i + 1] as number))) {
      out[written++] = single
      i++
      continue
    }
    const phrase = longestPhrase(trie, from, i)
    if (phrase === 0) {
      out[written++] = unit
      i++
      continue
    }
    const start = trie.start[phrase] as number
    const end = start + (trie.length[phrase] as number)
    for (let k = start; k < end; k++) out[written++] = trie.units[k] as number
    const depth = trie.depth[phrase] as number
    if (depth > 1) meet?.(i, i + depth)
    i += depth
  }
  to.length = written
}

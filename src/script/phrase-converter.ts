import type { ConversionRow } from './opencc-rows.ts'
import { longestPhrase, type PhraseTrie, phraseTrie } from './phrase-trie.ts'

/**
 * Makes a converter that reads a text once from left to right and at each place replaces the longest phrase it knows,
 * or copies one character. Where two rows have the same source the first one counts.
 */
export function phraseConverter(rows: readonly ConversionRow[]): (text: string) => string {
  const trie = phraseTrie(rows)
  return (text) => convertPhrases(trie, text)
}

/** Where units are written before they are a string: one place for all texts, as long as the longest needed. */
let scratch = new Uint16Array(0)

/**
 * The same with a trie at hand. It writes units rather than joining strings, which is what makes it fast.
 * @param meet told of each phrase that is replaced, in UTF-16 units of the text; it converts nothing itself
 */
export function convertPhrases(trie: PhraseTrie, text: string, meet?: (start: number, end: number) => void): string {
  if (scratch.length < text.length * 2) scratch = new Uint16Array(text.length * 3)
  const out = scratch
  let written = 0
  for (let i = 0; i < text.length; ) {
    const phrase = longestPhrase(trie, text, i)
    if (phrase === 0) {
      out[written++] = text.charCodeAt(i++)
      continue
    }
    const start = trie.start[phrase] as number
    for (let k = start; k < start + (trie.length[phrase] as number); k++) out[written++] = trie.units[k] as number
    const end = i + (trie.depth[phrase] as number)
    meet?.(i, end)
    i = end
  }
  return textOf(out.subarray(0, written))
}

/**
 * A string from UTF-16 units, in pieces an argument list can hold. Lone surrogates survive, as they would not in a decoder;
 * `Reflect.apply` takes the typed array as it is, and is eight times faster than spreading it.
 */
function textOf(units: Uint16Array): string {
  let text = ''
  for (let i = 0; i < units.length; i += 8192) {
    text += Reflect.apply(String.fromCharCode, null, units.subarray(i, i + 8192))
  }
  return text
}

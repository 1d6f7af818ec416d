import COMPATIBILITY from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import ST_CHARACTERS from 'opencc-js/dict/STCharacters'
import ST_PHRASES from 'opencc-js/dict/STPhrases'
import ST_REGIONAL_PHRASES from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases'
import TW_VARIANTS from 'opencc-js/dict/TWVariants'
import TW_VARIANT_PHRASES from 'opencc-js/dict/TWVariantsPhrases'
import { openccCnToTw } from './opencc-reference.ts'
import { type ConversionRow, openccRows } from './opencc-rows.ts'
import { convertPhrases, phraseConverter } from './phrase-converter.ts'
import { type PhraseTrie, phraseTrie } from './phrase-trie.ts'

let trie: PhraseTrie | undefined

/**
 * The same as opencc-js `cn` → `tw`, some eight times faster: its dictionaries folded once a process into one table and one scan.
 *
 * Why the fold is exact. opencc-js cuts the text at the longest phrases of STPhrases, converts each piece by STPhrases and
 * STCharacters, then each result by TWVariants. A phrase is a piece of its own, so what it becomes is known beforehand. The text
 * between phrases goes character by character. Only three things look further, and a text with one of them is left to opencc-js:
 * compatibility ideographs, which it normalizes first; ideographic description sequences, which it skips whole;
 * and the few words of TWVariantsPhrases, which it matches in the text between phrases.
 * @param meet told of each phrase of the table that stands in the text, in UTF-16 units
 */
export function foldedCnToTw(text: string, meet?: (start: number, end: number) => void): string {
  if (!BEYOND_THE_FOLD.test(text)) return convertPhrases(foldedTrie(), text, meet)
  if (meet) convertPhrases(foldedTrie(), text, meet)
  return openccCnToTw(text)
}

/** The one table the dictionaries are folded into: phrases and characters with what they become. Built on the first call. */
export function foldedTrie(): PhraseTrie {
  trie ??= phraseTrie(foldedRows())
  return trie
}

/** Phrases and characters of Simplified text with what they become after both steps, the first row of a source being the valid one. */
function foldedRows(): ConversionRow[] {
  const variants = openccRows(TW_VARIANTS)
  const inTaiwan = phraseConverter([...openccRows(TW_VARIANT_PHRASES), ...variants])
  const simplified = [ST_PHRASES, ST_REGIONAL_PHRASES, ST_CHARACTERS].flatMap(openccRows)
  return [...simplified.map(([from, to]): ConversionRow => [from, inTaiwan(to)]), ...variants]
}

const BEYOND_THE_FOLD = beyondTheFold()

function beyondTheFold(): RegExp {
  const compatibility = openccRows(COMPATIBILITY).map(([from]) => from)
  const single = `[\\u2FF0-\\u2FFF${compatibility.join('')}]`
  const sources = new Map<string, string[]>()
  for (const [from, to] of openccRows(ST_CHARACTERS)) sources.set(to, [...(sources.get(to) ?? []), from])
  const words = openccRows(TW_VARIANT_PHRASES).map(([word]) =>
    Array.from(word, (char) => `[${char}${(sources.get(char) ?? []).join('')}]`).join(''),
  )
  return new RegExp([single, ...words].join('|'), 'u')
}

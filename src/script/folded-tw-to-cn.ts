import TS_CHARACTERS from 'opencc-js/dict/TSCharacters'
import TS_PHRASES from 'opencc-js/dict/TSPhrases'
import TW_VARIANTS_BACK from 'opencc-js/dict/TWVariantsRev'
import TW_VARIANT_PHRASES_BACK from 'opencc-js/dict/TWVariantsRevPhrases'
import { openccTwToCn } from './opencc-reference.ts'
import { type ConversionRow, openccRows } from './opencc-rows.ts'
import { phraseConverter } from './phrase-converter.ts'
import { longestPhrase, nextPlace, type PhraseTable, phraseTable, replacementOf } from './phrase-table.ts'
import { isUnfoldable } from './unfoldable.ts'
import { Units } from './units.ts'

/** What the dictionaries become, built on the first call. */
interface Folded {
  /** The phrases a text is cut at, each with what it becomes after both steps. */
  readonly phrases: PhraseTable
  /** Both steps, for the text between them. */
  readonly between: (text: string) => string
}

let folded: Folded | undefined

/** Room for the text that is cut. */
const source = new Units()

/**
 * The same as opencc-js `tw` → `cn`, some five times faster. It cuts the text at the longest phrases of TSPhrases and converts each
 * piece twice: by TWVariantsRev, then by TSPhrases and TSCharacters. What a phrase becomes is known beforehand; the text between
 * phrases goes through both steps, since the first may make a phrase for the second. Compatibility ideographs, which opencc-js
 * normalizes first, and ideographic description sequences, which it skips whole, are left to opencc-js.
 */
export function foldedTwToCn(text: string): string {
  if (isUnfoldable(source.take(text))) return openccTwToCn(text)
  folded ??= foldedDictionaries()
  const { phrases, between } = folded
  let result = ''
  let done = 0
  for (let i = nextPlace(phrases, source, 0); i < source.length; ) {
    const phrase = longestPhrase(phrases, source, i)
    const end = i + ((phrases.rows[phrase] as number) || 1)
    if (phrase !== 0) {
      if (done < i) result += between(text.slice(done, i))
      result += replacementOf(phrases, phrase)
      done = end
    }
    i = nextPlace(phrases, source, end)
  }
  return done < text.length ? result + between(text.slice(done)) : result
}

function foldedDictionaries(): Folded {
  const cuts = openccRows(TS_PHRASES)
  const fromTaiwan = phraseConverter([TW_VARIANT_PHRASES_BACK, TW_VARIANTS_BACK].flatMap(openccRows))
  const simplified = phraseConverter([...cuts, ...openccRows(TS_CHARACTERS)])
  const between = (text: string) => simplified(fromTaiwan(text))
  return { phrases: phraseTable(cuts.map(([from]): ConversionRow => [from, between(from)])), between }
}

import fc from 'fast-check'
import COMPATIBILITY from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import ST_PHRASES from 'opencc-js/dict/STPhrases'
import TS_CHARACTERS from 'opencc-js/dict/TSCharacters'
import TS_PHRASES from 'opencc-js/dict/TSPhrases'
import TW_VARIANTS_BACK from 'opencc-js/dict/TWVariantsRev'
import TW_VARIANT_PHRASES_BACK from 'opencc-js/dict/TWVariantsRevPhrases'
import { describe, expect, it } from 'vitest'
import { foldedTwToCn } from './folded-tw-to-cn.ts'
import { openccTwToCn } from './opencc-reference.ts'
import { openccRows } from './opencc-rows.ts'

const phrases = openccRows(TS_PHRASES).map(([from]) => from)
const traditional = openccRows(ST_PHRASES).map(([, to]) => to)
const words = openccRows(TW_VARIANT_PHRASES_BACK).flat()
const sources = [TS_CHARACTERS, TW_VARIANTS_BACK, COMPATIBILITY].flatMap(openccRows).flat()

/** Texts on which the fold and opencc-js differ, each with what both make of it. */
function differences(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const folded = foldedTwToCn(text)
    const reference = openccTwToCn(text)
    return folded === reference ? [] : [`${text}: ${folded}, opencc-js ${reference}`]
  })
}

describe('foldedTwToCn', { timeout: 60_000 }, () => {
  it.each([
    ['every phrase and word of its dictionaries', [...phrases, ...words]],
    ['every character of its dictionaries', sources],
    ['the Traditional phrases of the other direction', traditional],
    ['every phrase behind and before another', phrases.map((phrase, i) => phrase + phrases[(i * 7) % phrases.length])],
  ])('equals opencc-js on %s', (_, texts) => {
    expect(texts.length).toBeGreaterThan(100)
    expect(differences(texts)).toEqual([])
  })

  it('equals opencc-js on joins of pieces of phrases with all that could disturb it', () => {
    const piece = fc
      .tuple(fc.constantFrom(...phrases, ...words, ...traditional), fc.nat(2), fc.nat(2))
      .map(([phrase, from, drop]) => phrase.slice(from, phrase.length - drop))
    const disturbance = fc.constantFrom(...sources, '⿰', '⿲', 'a', '1', ',', ' ', '\n', '𠮷', '\uD87E', '\uDC00')
    const text = fc.array(fc.oneof({ weight: 6, arbitrary: piece }, disturbance), { maxLength: 8 })
    fc.assert(
      fc.property(text, (pieces) => {
        expect(differences([pieces.join('')])).toEqual([])
      }),
      { numRuns: 5000 },
    )
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import COMPATIBILITY from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import ST_CHARACTERS from 'opencc-js/dict/STCharacters'
import ST_PHRASES from 'opencc-js/dict/STPhrases'
import ST_REGIONAL_PHRASES from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases'
import TW_VARIANTS from 'opencc-js/dict/TWVariants'
import TW_VARIANT_PHRASES from 'opencc-js/dict/TWVariantsPhrases'
import { describe, expect, it } from 'vitest'
import { foldedCnToTw } from './folded-cn-to-tw.ts'
import { openccCnToTw } from './opencc-reference.ts'
import { openccRows } from './opencc-rows.ts'

const phrases = [ST_PHRASES, ST_REGIONAL_PHRASES].flatMap(openccRows).map(([from]) => from)
const sources = [ST_CHARACTERS, TW_VARIANTS, TW_VARIANT_PHRASES, COMPATIBILITY].flatMap(openccRows).flat()

/** Texts on which the fold and opencc-js differ, each with what both make of it. */
function differences(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const folded = foldedCnToTw(text)
    const reference = openccCnToTw(text)
    return folded === reference ? [] : [`${text}: ${folded}, opencc-js ${reference}`]
  })
}

/** Each phrase run into one that begins with its last character, so that two readings compete for that character. */
function overlaps(stride: number): string[] {
  const byFirst = Map.groupBy(phrases, (phrase) => phrase.slice(0, 1))
  return phrases.flatMap((phrase, i) => {
    const rivals = byFirst.get(phrase.slice(-1)) ?? []
    const rival = rivals[(i * stride) % Math.max(rivals.length, 1)]
    return rival === undefined ? [] : [phrase + rival.slice(1)]
  })
}

/** The reports as received: what the fold is for. */
const seeds = new URL('../../seeds/', import.meta.url)
const lines = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, seeds), 'utf8').split('\n'))

describe('foldedCnToTw', { timeout: 60_000 }, () => {
  it('equals opencc-js on every line of the seeds', () => {
    expect(lines.length).toBeGreaterThan(100)
    expect(differences(lines)).toEqual([])
  })

  it('equals opencc-js on every phrase of its dictionaries', () => {
    expect(differences(phrases)).toEqual([])
  })

  it('equals opencc-js on every character and word of its other dictionaries, on either side', () => {
    expect(differences(sources)).toEqual([])
  })

  it.each([1, 7, 31])(
    'equals opencc-js on every phrase overlapping another that begins with its last character (%i)',
    (stride) => {
      const texts = overlaps(stride)
      expect(texts.length).toBeGreaterThan(30_000)
      expect(differences(texts)).toEqual([])
    },
  )

  it('equals opencc-js on joins of pieces of phrases with all that could disturb it', () => {
    const piece = fc
      .tuple(fc.constantFrom(...phrases), fc.nat(3), fc.nat(4))
      .map(([phrase, from, drop]) => phrase.slice(from, phrase.length - drop))
    const disturbance = fc.constantFrom(
      ...sources,
      '⿰',
      '⿲',
      '⿸',
      'a',
      '1',
      ',',
      ' ',
      '\n',
      '<',
      '𠮷',
      '\uD87E',
      '\uDC00',
    )
    const word = fc.constantFrom('纯吃茶', '純喫茶', '林国樑', '牛骥同皁', '吃', '梁')
    const text = fc.array(fc.oneof({ weight: 6, arbitrary: piece }, disturbance, word), { maxLength: 8 })
    fc.assert(
      fc.property(text, (pieces) => {
        expect(differences([pieces.join('')])).toEqual([])
      }),
      { numRuns: 5000 },
    )
  })
})

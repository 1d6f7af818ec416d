import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import ST_PHRASES from 'opencc-js/dict/STPhrases'
import TS_PHRASES from 'opencc-js/dict/TSPhrases'
import TW_VARIANT_PHRASES_REVERSED from 'opencc-js/dict/TWVariantsRevPhrases'
import { describe, expect, it } from 'vitest'
import { codePointLength } from '../text/code-points.ts'
import { fold } from './fold.ts'
import { HANT_DICTIONARY } from './hant-dictionary.ts'
import { openccRows } from './opencc-rows.ts'
import { PLACE_READINGS } from './place-names.ts'
import { simplify } from './simplify.ts'
import { SIMPLIFY_EXCEPTIONS } from './simplify-exceptions.ts'
import { SURNAMES } from './surnames.ts'
import { traditionalize, traditionalSteps } from './traditionalize.ts'

const reports = ['001.hans.txt', '004.hans.txt'].map((name) =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'),
)
const seeds = new URL('../../seeds/', import.meta.url)
const transcriptions = readdirSync(seeds)
  .filter((name) => /^00[14]_/u.test(name))
  .map((name) => transcription(readFileSync(new URL(name, seeds), 'utf8')))

/** A Traditional seed without what its mirror added: readings in brackets, question marks, and one mark broken by them. */
function transcription(seed: string): string {
  return seed
    .replace('?,F(xiàn)', '。現')
    .replace(/\([a-zà-ǜ ]+\)/gu, '')
    .replace(/^[?\s]+/gmu, '')
}

/** Text as conversion meets it: pieces of the words it knows, on either side, with what stands between them. */
const words = [
  ...openccRows(ST_PHRASES).filter((_, i) => i % 7 === 0),
  ...openccRows(TS_PHRASES),
  ...openccRows(TW_VARIANT_PHRASES_REVERSED),
  ...HANT_DICTIONARY.map((row) => row.example),
  ...SIMPLIFY_EXCEPTIONS.map((row) => [row.traditional, row.simplified] as const),
  ...SURNAMES.map((row) => row.example),
  ...PLACE_READINGS.map((row) => [row.text]),
].flat()
const text = fc
  .array(fc.tuple(fc.constantFrom(...words, '。', '2024年', '〔2025〕', '𠮷', '\n'), fc.nat(2), fc.nat(2)), {
    maxLength: 8,
  })
  .map((pieces) => pieces.map(([word, from, drop]) => word.slice(from, word.length - drop)).join(''))

describe('traditionalize and simplify', { timeout: 60_000 }, () => {
  it('keep the number of code points', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(codePointLength(traditionalize(source))).toBe(codePointLength(source))
        expect(codePointLength(simplify(source))).toBe(codePointLength(source))
      }),
      { numRuns: 1000 },
    )
  })

  it('change nothing that fold tells apart', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(fold(traditionalize(source))).toBe(fold(source))
        expect(fold(simplify(source))).toBe(fold(source))
      }),
      { numRuns: 1000 },
    )
  })

  it.each(reports.map((report) => [report.slice(0, 12), report]))('give back the report %s…', (_, report) => {
    expect(simplify(traditionalize(report))).toBe(report)
  })
})

describe('traditionalize', () => {
  it('is the last of its steps', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(traditionalize(source)).toBe(traditionalSteps(source).traditional)
      }),
      { numRuns: 1000 },
    )
  })

  const readings = readFileSync(new URL('fixtures/hant-readings.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string])

  it.each(readings)('never leaves %s where the reports want %s', (converted, wanted) => {
    expect(traditionalize(simplify(wanted))).toBe(wanted)
    expect(traditionalize(simplify(converted))).toBe(wanted)
  })

  it('is not to be applied twice', () => {
    expect(traditionalize('万里')).toBe('萬里')
    expect(traditionalize('萬里')).toBe('萬裡')
  })
})

describe('simplify', () => {
  it.each(SIMPLIFY_EXCEPTIONS)('reads $traditional as $simplified: $reason', ({ traditional, simplified }) => {
    expect(simplify(traditional)).toBe(simplified)
    expect(simplify(`由${traditional}。`)).toBe(`由${simplified}。`)
  })

  it('finds an exception behind characters of two units', () => {
    expect(simplify('𠮷編著𠮷')).toBe('𠮷编著𠮷')
  })

  it.each(transcriptions.map((source, i) => [i, source] as const))(
    'reads every line of Traditional seed %i as the report has it',
    (i, source) => {
      const lines = new Set(simplify(source).split('\n'))
      const kept = (reports[i] ?? '')
        .trimEnd()
        .split('\n')
        .filter((line) => !lines.has(line))
      expect(kept).toEqual([])
    },
  )
})

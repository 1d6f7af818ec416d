import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followedBy, NOWHERE, onPages, PLACES, pagesOf, readPostings } from '../../src/search/index-files/postings.ts'
import { BARRIER } from '../../src/search/phrase-tokens.ts'
import { madeBand } from './fixtures/made-band.ts'
import { ChunkWriter, cutWords } from './index-chunks.ts'
import { wordCount } from './word-list.ts'
import { placesOf } from './word-places.ts'

const word = fc.constantFrom('行政', '政府', '府行', '𠮷行', 'zzy的府', BARRIER)
const page = fc.array(word, { maxLength: 40 })

describe('ChunkWriter', () => {
  it('writes files from which the places of every word are read back', () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 8 }), fc.integer({ min: 1, max: 60 }), (pages, size) => {
        const band = madeBand(pages)
        const places = placesOf(band.text, band.counts, { first: 1, last: wordCount(band.list) })
        const writer = new ChunkWriter(band, places)
        const files = cutWords(band.counts, size).map((span) => Buffer.from(writer.chunk(span)))
        for (const asked of ['行政', '政府', '府行', '𠮷行', 'zzy的府', '没有']) {
          const found = files.map((content) => readPostings(content, asked)).filter((read) => read !== NOWHERE)
          const expected = pages.flatMap((words, i) =>
            words.flatMap((each, place) => (each === asked ? [i * PLACES + place] : [])),
          )
          expect(found.flatMap(({ at }) => [...at])).toEqual(expected)
          const holding = pages.flatMap((words, i) => (words.some((each) => each === asked) ? [i] : []))
          expect(found.reduce((sum, read) => sum + read.pages, 0)).toBe(holding.length)
          expect(pagesOf(Float64Array.from(expected))).toEqual(holding)
        }
      }),
    )
  })
})

describe('followedBy', () => {
  it('leaves the places behind which the other word stands at the distance', () => {
    const places = fc.uniqueArray(fc.nat(60)).map((all) => Float64Array.from(all.sort((a, b) => a - b)))
    fc.assert(
      fc.property(places, fc.integer({ min: -3, max: 5 }), places, (at, distance, other) => {
        expect([...followedBy(at, distance, other)]).toEqual(
          [...at].filter((place) => other.includes(place + distance)),
        )
      }),
    )
  })
})

it('onPages leaves the places on some pages', () => {
  const at = Float64Array.of(3, PLACES, PLACES + 9, 5 * PLACES)
  expect([...onPages(at, new Set([1, 5]))]).toEqual([PLACES, PLACES + 9, 5 * PLACES])
})

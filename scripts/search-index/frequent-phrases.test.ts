import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BARRIER, isBridge } from '../../src/search/phrase-tokens.ts'
import { compareCodePoints } from '../../src/text/compare-code-points.ts'
import { madeBand } from './fixtures/made-band.ts'
import { FrequentPhrases } from './frequent-phrases.ts'
import { frequentText } from './frequent-text.ts'
import { wordCount, wordText } from './word-list.ts'

/** The same, the slow way: each sequence of words on each page, and its pages. */
function byTrying(pages: readonly (readonly string[])[], frequent: number, longest: number): [string, number[]][] {
  const found = new Map<string, Set<number>>()
  for (const [page, words] of pages.entries()) {
    const text = words.filter((word, i) => word !== BARRIER || !isBridge(words[i - 1] ?? ''))
    for (let from = 0; from < text.length; from++) {
      for (let to = from + 1; to <= Math.min(text.length, from + longest); to++) {
        const phrase = text.slice(from, to)
        if (phrase.includes(BARRIER)) break
        const key = phrase.join(' ')
        found.set(key, (found.get(key) ?? new Set()).add(page))
      }
    }
  }
  return [...found]
    .filter(([, held]) => held.size >= frequent)
    .map(([key, held]): [string, number[]] => [key, [...held]])
    .sort(([a], [b]) => compareCodePoints(a, b))
}

it('FrequentPhrases finds every phrase that stands on so many pages, and no other', () => {
  const words = fc
    .array(fc.constantFrom(['行政'], ['政府'], ['府行'], ['𠮷豈'], ['zzy的府', BARRIER], [BARRIER]), { maxLength: 14 })
    .map((all) => all.flat())
  const limits = fc.record({ frequent: fc.integer({ min: 1, max: 4 }), longest: fc.integer({ min: 1, max: 5 }) })
  fc.assert(
    fc.property(fc.array(words, { maxLength: 7 }), limits, (pages, { frequent, longest }) => {
      const band = madeBand(pages)
      const text = frequentText(band, frequent)
      const found: [string, number[]][] = []
      const phrases = new FrequentPhrases(text, { frequent, longest })
      for (const [first, last] of [
        [1, 2],
        [3, wordCount(band.list)],
      ] as const) {
        phrases.from({ first, last }, ({ words: all, pages: held }) => {
          const key = all.map((word) => wordText(band.list, text.numbers[word] as number)).join(' ')
          found.push([key, [...held]])
        })
      }
      expect(found).toEqual(byTrying(pages, frequent, longest))
    }),
    { numRuns: 300 },
  )
})

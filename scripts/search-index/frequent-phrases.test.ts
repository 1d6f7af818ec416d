import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BARRIER, isBridge } from '../../src/search/phrase-tokens.ts'
import { compareCodePoints } from '../../src/text/compare-code-points.ts'
import { frequentPhrases } from './frequent-phrases.ts'
import { WordIndex } from './word-index.ts'

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

it('frequentPhrases finds every phrase that stands on so many pages, and no other', () => {
  const words = fc
    .array(fc.constantFrom(['行政'], ['政府'], ['府行'], ['zzy的府', BARRIER], [BARRIER]), { maxLength: 14 })
    .map((all) => all.flat())
  const limits = fc.record({ frequent: fc.integer({ min: 1, max: 4 }), longest: fc.integer({ min: 1, max: 5 }) })
  fc.assert(
    fc.property(fc.array(words, { maxLength: 7 }), limits, (pages, { frequent, longest }) => {
      const index = new WordIndex([BARRIER])
      for (const page of pages) index.add(page)
      const found = frequentPhrases(index, { frequent, longest })
      expect(found.map(({ key, pages: held }) => [key, [...held]])).toEqual(byTrying(pages, frequent, longest))
    }),
    { numRuns: 300 },
  )
})

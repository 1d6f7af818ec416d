import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareCodePoints } from '../../src/text/compare-code-points.ts'
import { mergeWords } from './merge-words.ts'
import { firstNotBefore, NO_WORDS, numberIn, type WordList, wordCount, wordText } from './word-list.ts'

const word = fc.string({ unit: fc.constantFrom('一', '行', 'z', '𠮷', '\uF900', '豈'), minLength: 1, maxLength: 3 })

function wordsOf(list: WordList): string[] {
  return Array.from({ length: wordCount(list) }, (_, i) => wordText(list, i + 1))
}

it('mergeWords gives all words in the order of code points, and says where each went', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 20 }), fc.nat(20), (words, cut) => {
      const first = mergeWords(NO_WORDS, words.slice(0, cut))
      const { list, moved, added } = mergeWords(first.list, words.slice(cut))
      const sorted = words.toSorted(compareCodePoints)
      expect(wordsOf(list)).toEqual(sorted)
      for (const known of words.slice(0, cut)) {
        const number = numberIn(first.list, known)
        expect(wordText(list, moved?.[number] ?? number)).toBe(known)
      }
      expect([...added].every(([each, number]) => wordText(list, number) === each)).toBe(true)
      expect([...added.keys()].sort()).toEqual(words.slice(cut).sort())
    }),
  )
})

it('firstNotBefore finds a word, or where it would stand', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), word, (words, asked) => {
      const { list } = mergeWords(NO_WORDS, words)
      expect(firstNotBefore(list, asked)).toBe(words.filter((each) => compareCodePoints(each, asked) < 0).length + 1)
      expect(numberIn(list, asked) > 0).toBe(words.includes(asked))
    }),
  )
})

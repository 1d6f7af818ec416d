import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citationText, keeping } from './citation.ts'
import { NO_READER, type ReaderFact, readerFact } from './reader-facts.ts'

describe('keeping(words, text)', () => {
  test('sets apart the words that no change of script may touch', () => {
    expect(keeping('国发〔2025〕2号', '报告（国发〔2025〕2号）')).toEqual([
      '报告（',
      { verbatim: '国发〔2025〕2号' },
      '）',
    ])
  })

  test('is the text, whatever is kept', () => {
    const text = fc.string({ unit: fc.constantFrom('国', '发', '〔', '2', ' ') })
    fc.assert(
      fc.property(text, fc.option(text), (whole, words) => {
        expect(citationText(keeping(words, whole), NO_READER)).toBe(whole)
      }),
    )
  })
})

describe('readerFact(fact, reader)', () => {
  const reader = { day: '2026-11-02', anchor: 'p12' }

  test.each<readonly [ReaderFact, string]>([
    ['day', '2026-11-02'],
    ['day-in-chinese', '2026年11月2日'],
    ['paragraph', '12'],
    ['fragment', 'p12'],
  ])('prints %s as %s', (fact, printed) => {
    expect(readerFact(fact, reader)).toBe(printed)
    expect(readerFact(fact, NO_READER)).toBeNull()
  })

  test.each([
    ['s1-2', null, 's1-2'],
    ['cite', null, null],
    ['p3"><b>', null, null],
  ])('of the anchor %s the paragraph is %s and the fragment %s', (anchor, paragraph, fragment) => {
    expect(readerFact('paragraph', { day: null, anchor })).toBe(paragraph)
    expect(readerFact('fragment', { day: null, anchor })).toBe(fragment)
  })
})

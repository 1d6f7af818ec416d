import fc from 'fast-check'
import { expect, it } from 'vitest'
import { madeReport } from '../../src/archive/fixtures/made-report.ts'
import { smallFold } from '../../src/search/fixtures/small-fold.ts'
import { indexWords, tellIndexWords } from '../../src/search/index-page.ts'
import { BARRIER } from '../../src/search/phrase-tokens.ts'
import { WordNumbers } from './word-numbers.ts'

it('WordNumbers gives each word one number, from which page by page the same words are read', () => {
  const letters = fc.constantFrom('行', '政', '复', '覆', '𠮷', '1', '.', '，', 'z', 'é')
  const blocks = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 24 }), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(blocks, { minLength: 1, maxLength: 4 }), (texts) => {
      const reports = texts.map((made, i) =>
        madeReport({ id: `r${i % 2}`, documentNumber: '甲发〔2025〕2号', blocks: made }),
      )
      const numbers = new WordNumbers()
      const pages = reports.map((report) => {
        tellIndexWords(report, smallFold, numbers)
        return numbers.takePage()
      })
      const words = numbers.words()
      expect(new Set(words).size).toBe(words.length)
      expect(words[0]).toBe(BARRIER)
      expect(pages.map((page) => Array.from(page, (number) => words[number]))).toEqual(
        reports.map((report) => indexWords(report, smallFold)),
      )
    }),
  )
})

it('WordNumbers gives each pair one number, in the order they are met, however many there are', () => {
  const numbers = new WordNumbers()
  const pairs = Array.from({ length: 150_000 }, (_, i) => [0x4e00 + (i % 401), 0x4e00 + Math.floor(i / 401)] as const)
  for (const pair of [...pairs, ...pairs]) numbers.pair(...pair)
  const inOrder = pairs.map((_, i) => i + 1)
  expect([...numbers.takePage()]).toEqual([...inOrder, ...inOrder])
})

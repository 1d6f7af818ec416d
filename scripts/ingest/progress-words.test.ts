import { expect, it } from 'vitest'
import { progressWords } from './progress-words.ts'

it.each([
  [0, 10, 0, '[························] 0 of 10 seeds'],
  [5, 10, 2000, '[████████████············] 5 of 10 seeds, 2 s left'],
  [10, 10, 4000, '[████████████████████████] 10 of 10 seeds'],
])('the progress of %i of %i seeds after %i ms is %s', (done, all, elapsed, words) => {
  expect(progressWords(done, all, elapsed)).toBe(words)
})

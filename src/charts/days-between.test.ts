import { describe, expect, test } from 'vitest'
import { daysBetween } from './days-between.ts'
import { daysInWords } from './days-in-words.ts'

describe('daysBetween', () => {
  test.each([
    ['2025-04-01', '2025-03-27T14:45+08:00', -5],
    ['2025-04-01', '2025-04-01T00:05+08:00', 0],
    ['2024-04-01', '2024-02-29', -32],
    ['2025-04-01', '2025-03', null],
    ['2025-04-01', '2025', null],
  ])('from %s to %s is %s', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })
})

describe('daysInWords', () => {
  test.each([
    [-5, '前5天'],
    [0, '当日'],
    [3, '后3天'],
  ])('%i is %s', (days, written) => {
    expect(daysInWords(days)).toBe(written)
  })
})

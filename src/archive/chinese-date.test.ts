import { describe, expect, test } from 'vitest'
import { chineseDate } from './chinese-date.ts'

describe('chineseDate', () => {
  test.each([
    ['2025', '2025年'],
    ['2025-03', '2025年3月'],
    ['2025-03-07', '2025年3月7日'],
    ['2025-03-27T14:45+08:00', '2025年3月27日'],
  ])('writes %s as precisely as its source: %s', (moment, written) => {
    expect(chineseDate(moment)).toBe(written)
  })

  test('adds the hour when asked and when the source has one', () => {
    expect(chineseDate('2025-03-27T14:45+08:00', { withTime: true })).toBe('2025年3月27日 14:45')
    expect(chineseDate('2025-03-27', { withTime: true })).toBe('2025年3月27日')
  })

  test('refuses what is not a date', () => {
    expect(() => chineseDate('不详')).toThrow('expected a date')
  })
})

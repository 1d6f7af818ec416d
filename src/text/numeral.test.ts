import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumeral, parseNumeral } from './numeral.ts'

describe('formatNumeral', () => {
  it.each([
    [0, '零'],
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [99, '九十九'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1010, '一千零一十'],
    [1500, '一千五百'],
    [10_005, '一万零五'],
    [100_050, '十万零五十'],
    [105_000, '十万五千'],
    [100_001_000, '一亿零一千'],
  ])('writes %i as %s', (value, numeral) => {
    expect(formatNumeral(value)).toBe(numeral)
    expect(parseNumeral(numeral)).toBe(value)
  })

  it.each([-1, 1.5, Number.NaN, 10 ** 12])('throws on %s', (value) => {
    expect(() => formatNumeral(value)).toThrow(RangeError)
  })
})

describe('parseNumeral', () => {
  it.each([
    ['一百〇五', 105, '〇 for 零'],
    ['兩千三百萬', 23_000_000, 'Traditional'],
    ['两万', 20_000, '两 for 二'],
    ['一十五', 15, '一十 written out'],
    ['二〇二四', 2024, 'a year, digit by digit'],
    ['二零一五', 2015, 'the same with 零'],
  ])('reads %s as %i (%s)', (numeral, value) => {
    expect(parseNumeral(numeral)).toBe(value)
  })

  it.each(['', '三四', '八五', '一百二', '十百', '万', '千', '零五', '二十十', '12', '一是', '一二三', '一亿亿'])(
    'returns null for %s',
    (text) => {
      expect(parseNumeral(text)).toBeNull()
    },
  )

  it('reads back every number formatNumeral writes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(20_000),
          fc.nat(2 ** 31 - 1),
          fc.maxSafeNat().map((n) => n % 10 ** 12),
        ),
        (value) => {
          expect(parseNumeral(formatNumeral(value))).toBe(value)
        },
      ),
    )
  })

  it('reads nothing that formatNumeral would write otherwise', () => {
    const numeral = fc.string({ unit: fc.constantFrom(...'零一二五九十百千万亿'), minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(numeral, (text) => {
        const value = parseNumeral(text)
        if (value === null || /^[零一二五九]{4}$/u.test(text)) return
        expect(formatNumeral(value)).toBe(text.replace(/^一十/u, '十'))
      }),
    )
  })
})

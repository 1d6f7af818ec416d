import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConversionRow } from './opencc-rows.ts'
import { convertInPlace, phraseConverter } from './phrase-converter.ts'
import { phraseTable } from './phrase-table.ts'
import { Units } from './units.ts'

/** The same by the plainest means: at each place the longest source, the first row of it. */
function plainly(rows: readonly ConversionRow[], text: string): string {
  let result = ''
  for (let i = 0; i < text.length; ) {
    const fitting = rows.filter(([from]) => text.startsWith(from, i))
    const [from, to] = fitting.reduce(
      (best, row) => (row[0].length > best[0].length ? row : best),
      fitting[0] ?? ['', ''],
    )
    result += from === '' ? text.charAt(i) : to
    i += Math.max(from.length, 1)
  }
  return result
}

describe('phraseConverter', () => {
  it.each([
    ['复议', '復議', 'a phrase wins over its characters'],
    ['重复议', '重複议', 'the leftmost phrase wins over a later one'],
    ['复', '複', 'a character alone'],
    ['复x议', '複x议', 'a phrase needs its characters side by side'],
    ['', '', 'nothing'],
    ['𠮷复', '吉複', 'a character outside the basic plane'],
    ['\uD842复\uDFB7', '\uD842複\uDFB7', 'halves of a surrogate pair are copied'],
  ])('makes %j into %j: %s', (text, converted) => {
    const convert = phraseConverter([
      ['复议', '復議'],
      ['复', '複'],
      ['重复', '重複'],
      ['𠮷', '吉'],
    ])
    expect(convert(text)).toBe(converted)
  })

  it('takes the first of two rows with one source', () => {
    expect(
      phraseConverter([
        ['干', '幹'],
        ['干', '乾'],
      ])('干'),
    ).toBe('幹')
  })

  it('copies a text when it knows no phrase', () => {
    expect(phraseConverter([])('法治')).toBe('法治')
  })

  it('lets a replacement be longer than its source in units', () => {
    expect(phraseConverter([['一', '𠀀']])('一一一')).toBe('𠀀𠀀𠀀')
  })

  it('converts texts longer than one argument list', () => {
    expect(phraseConverter([['发', '發']])('发'.repeat(20_000))).toBe('發'.repeat(20_000))
  })

  it('equals the plain method on any rows and text', () => {
    const word = fc.string({ unit: fc.constantFrom(...'甲乙丙a𠮷𠮸'), minLength: 1, maxLength: 4 })
    const rows = fc.array(
      fc.tuple(
        word,
        word.filter((to) => to.length < 8),
      ),
      { maxLength: 12 },
    )
    const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁a𠮷𠮸'), maxLength: 20 })
    fc.assert(
      fc.property(rows, text, (table, source) => {
        const sameLength = table.map(
          ([from, to]): ConversionRow => [from, Array.from(from, (_, i) => Array.from(to)[i] ?? '丁').join('')],
        )
        expect(phraseConverter(sameLength)(source)).toBe(plainly(sameLength, source))
      }),
    )
  })
})

describe('convertInPlace', () => {
  const word = fc.string({ unit: fc.constantFrom(...'甲乙丙a'), minLength: 1, maxLength: 4 })
  const rows = fc.array(
    word.chain((from) =>
      fc
        .string({ unit: fc.constantFrom(...'丁戊'), minLength: from.length, maxLength: from.length })
        .map((to) => [from, to] as const),
    ),
    { maxLength: 12 },
  )

  it('makes of a text what a converter makes of it', () => {
    const text = fc.string({ unit: fc.constantFrom(...'甲乙丙a𠮷'), maxLength: 20 })
    fc.assert(
      fc.property(rows, text, (table, source) => {
        const units = new Units().take(source)
        convertInPlace(phraseTable(table), units)
        expect(units.text()).toBe(phraseConverter(table)(source))
      }),
    )
  })

  it('throws where a replacement has not as many units as its phrase', () => {
    const table = phraseTable([['复议', '復']])
    expect(() => convertInPlace(table, new Units().take('行政复议'))).toThrow('expected 2 units, found “復”')
  })
})

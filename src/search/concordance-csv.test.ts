import { csvParseRows } from 'd3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concordanceCsv } from './concordance-csv.ts'

describe('concordanceCsv', () => {
  it('writes a byte order mark, then a line for each row', () => {
    expect(
      concordanceCsv([
        ['前文', '词句'],
        ['推进', '复议'],
      ]),
    ).toBe('\uFEFF前文,词句\r\n推进,复议\r\n')
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+复议', "'+复议"],
    ['-1', "'-1"],
    ['@某', "'@某"],
    ['＝1', "'＝1"],
    ['1-1', '1-1'],
    ['甲,乙', '"甲,乙"'],
    ['甲"乙', '"甲""乙"'],
  ])('writes %j as %s', (text, written) => {
    expect(concordanceCsv([[text]])).toBe(`\uFEFF${written}\r\n`)
  })

  it('reads back as what was written, but for apostrophes', () => {
    const text = fc
      .string({ unit: fc.constantFrom('行', ',', '"', '\n', '\r', ' ', '1') })
      .filter((all) => !/^\r/.test(all))
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        expect(csvParseRows(concordanceCsv(rows).slice(1))).toEqual(rows)
      }),
    )
  })
})

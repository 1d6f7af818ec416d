import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePoints } from '../text/code-points.ts'
import { applyConversion, describeConversion } from './character-table.ts'
import { traditionalize } from './traditionalize.ts'

const report = readFileSync(new URL('fixtures/001.hans.txt', import.meta.url), 'utf8')

/** Two texts of equal length in code points. */
const twoTexts = fc
  .array(fc.tuple(fc.constantFrom(...'复发干议a𠮷\uD800'), fc.constantFrom(...'復複發幹干议a𠮷\uDC00')), {
    maxLength: 30,
  })
  .map((pairs): [string, string] => [pairs.map(([a]) => a).join(''), pairs.map(([, b]) => b).join('')])
  .filter(([a, b]) => codePoints(a).length === codePoints(b).length)

describe('describeConversion', () => {
  it.each([
    ['行政复议', '行政復議', { pairs: '复復议議', exceptions: [] }, 'only what changes is listed, by code point'],
    ['复复复议', '復復複议', { pairs: '复復', exceptions: [[2, '複']] }, 'the minority is an exception'],
    ['干干干', '干干幹', { pairs: '', exceptions: [[2, '幹']] }, 'a character that mostly stays is not listed'],
    ['干干', '幹乾', { pairs: '干乾', exceptions: [[0, '幹']] }, 'of equals the lower code point is the rule'],
    ['𠮷复', '吉復', { pairs: '复復𠮷吉', exceptions: [] }, 'offsets and order are by code point'],
    ['', '', { pairs: '', exceptions: [] }, 'nothing'],
  ])('of %j and %j is %j: %s', (from, to, table) => {
    expect(describeConversion(from, to)).toEqual(table)
    expect(applyConversion(from, describeConversion(from, to))).toBe(to)
  })

  it('throws on texts of different length', () => {
    expect(() => describeConversion('法治', '法')).toThrow('2 and 1 code points')
  })

  it('says how a whole report was converted in a short table', () => {
    const { pairs, exceptions } = describeConversion(report, traditionalize(report))
    expect(codePoints(pairs).length / 2).toBeLessThan(450)
    expect(exceptions.length).toBeLessThan(60)
  })
})

describe('applyConversion', () => {
  it('gives back any text from any other of equal length, through JSON', () => {
    fc.assert(
      fc.property(twoTexts, ([from, to]) => {
        expect(applyConversion(from, JSON.parse(JSON.stringify(describeConversion(from, to))))).toBe(to)
      }),
    )
  })

  it('gives back the Traditional reading of a report', () => {
    const traditional = traditionalize(report)
    expect(applyConversion(report, describeConversion(report, traditional))).toBe(traditional)
  })

  it('throws when an exception lies outside the text', () => {
    expect(() => applyConversion('法', { pairs: '', exceptions: [[1, '治']] })).toThrow('an offset below 1')
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointLength } from './code-points.ts'
import { widen } from './widen.ts'

const SEEDS = new URL('../../seeds/', import.meta.url)

/** What reports are made of, as far as widening can see it. */
const reportText = fc.string({ unit: fc.constantFrom(...'法治,:;()!?<>《》（）“”、。—\n a19.%'), maxLength: 30 })

describe('widen', () => {
  it.each([
    ['2024年,在市委', '2024年，在市委', 'a comma after Han'],
    ['报告如下:', '报告如下：', 'a colon at the end'],
    ['(一)统抓', '（一）统抓', 'brackets at the start'],
    ['2025-03-27 14:45 来源:法治', '2025-03-27 14:45 来源：法治', 'a time stays'],
    ['见GB/T 1.2, 3.4部分', '见GB/T 1.2, 3.4部分', 'a comma with a digit and a space beside it stays'],
    ['《实施方案(2021-2025年)》', '《实施方案（2021-2025年）》', 'a pair inside a title'],
    ['标准(GB/T 1)x', '标准（GB/T 1）x', 'a pair is widened together when one of it touches Han'],
    ['f(x)', 'f(x)', 'a pair between ASCII stays'],
    ['系统(a(b)c)', '系统（a(b)c）', 'each pair of a nest is judged for itself'],
    ['100%,合格', '100%，合格', 'Han on the right is enough'],
    ['村(居),', '村（居），', 'a widened mark widens its neighbour'],
    ['吗?!', '吗？！', 'a run of marks widens whole'],
    ['“法治”,a', '“法治”，a', 'a quotation mark is Chinese punctuation'],
    ['1,000件', '1,000件', 'a thousands separator stays'],
    ['（2021)', '（2021）', 'a pair half wide is widened'],
    ['(\n)法', '(\n）法', 'pairs do not cross lines'],
    ['占比50%。', '占比50%。', 'the percent sign and the stop stay'],
    ['"法"\'治\'', '"法"\'治\'', 'ASCII quotes stay'],
    ['', '', 'nothing'],
  ])('sets %j as %j: %s', (text, set) => {
    expect(widen(text)).toBe(set)
  })

  it.each([
    ['《落实<方案(2021年)>的措施》', '《落实〈方案（2021年）〉的措施》', 'an inner title'],
    ['<a>《b》', '<a>《b》', 'outside 《》 nothing is a bracket'],
    ['《低于<5的》', '《低于<5的》', 'an unbalanced sign stays'],
    ['《a<b》>', '《a<b》>', 'a pair does not cross the end of a title'],
    ['《a\n<b>》', '《a\n<b>》', 'nor the end of a line'],
    ['《甲<乙<丙>>》', '《甲〈乙〈丙〉〉》', 'a nest'],
  ])('sets %j as %j: %s', (text, set) => {
    expect(widen(text)).toBe(set)
  })

  it('changes nothing more when applied twice', () => {
    fc.assert(
      fc.property(reportText, (text) => {
        expect(widen(widen(text))).toBe(widen(text))
      }),
    )
  })

  it('keeps the number of code points', () => {
    const any = fc.oneof(reportText, fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(any, (text) => {
        expect(codePointLength(widen(text))).toBe(codePointLength(text))
      }),
    )
  })

  it('widens both brackets of a pair or neither', () => {
    const inner = fc.string({ unit: fc.constantFrom(...'法a1, '), maxLength: 4 })
    fc.assert(
      fc.property(inner, inner, inner, (before, inside, after) => {
        const brackets = widen(`${before}(${inside})${after}`).replace(/[^()（）]/gu, '')
        expect(['()', '（）']).toContain(brackets)
      }),
    )
  })

  it('leaves two marks in the seeds: in a time of day, and between the spaces of an empty label', () => {
    const left = readdirSync(SEEDS)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => widen(withoutPinyin(readFileSync(new URL(name, SEEDS), 'utf8'))).match(/.[,:;()!].?/gu) ?? [])
    expect(left).toEqual(['4:4', ' : '])
  })
})

/** A mirror put readings such as `經(jīng)` into one of the seeds; ingest takes them out before anything is set. */
function withoutPinyin(text: string): string {
  return text.replace(/\([a-zà-ǜ ]+\)/gu, '').replace('?,F', '。現')
}

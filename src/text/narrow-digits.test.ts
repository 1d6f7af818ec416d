import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointLength } from './code-points.ts'
import { narrowDigits } from './narrow-digits.ts'

describe('narrowDigits', () => {
  it.each([
    ['２０２４年３月１日', '2024年3月1日'],
    ['〔２０１９〕２８号', '〔2019〕28号'],
    ['（一）ＡＢ：100％', '（一）ＡＢ：100％'],
  ])('reads %s as %s', (text, read) => {
    expect(narrowDigits(text)).toBe(read)
  })

  it('keeps the number of code points, and a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('０', '９', '5', '年', '𠮷', '：') }), (text) => {
        const read = narrowDigits(text)
        expect(codePointLength(read)).toBe(codePointLength(text))
        expect(narrowDigits(read)).toBe(read)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codePointLength,
  codePointOffsets,
  codePointSlicer,
  codePoints,
  codePointsOn,
  sliceCodePoints,
} from './code-points.ts'

const text = fc.string({ unit: fc.constantFrom('法', '𠮷', 'a', '\n', '《', '😀') })

describe('code points', () => {
  it('count characters beyond the basic plane once', () => {
    expect(codePointLength('𠮷野家')).toBe(3)
    expect(codePoints('𠮷野')).toEqual(['𠮷', '野'])
  })

  it('slice as the array of code points slices', () => {
    fc.assert(
      fc.property(text, fc.nat(12), fc.nat(12), (s, a, b) => {
        expect(sliceCodePoints(s, a, b)).toBe(Array.from(s).slice(a, b).join(''))
        expect(codePointSlicer(s)(a, b)).toBe(sliceCodePoints(s, a, b))
        expect(codePointLength(s)).toBe(Array.from(s).length)
      }),
    )
  })

  it('lie as far on as the array of code points has them', () => {
    fc.assert(
      fc.property(text, text, fc.nat(12), (before, after, count) => {
        const end = codePointsOn(before + after, before.length, count)
        expect(after.slice(0, end - before.length)).toBe(Array.from(after).slice(0, count).join(''))
      }),
    )
  })

  it('map UTF-16 offsets to the code point they stand in', () => {
    const at = codePointOffsets('a𠮷b')
    expect([0, 1, 2, 3, 4].map(at)).toEqual([0, 1, 1, 2, 3])
  })
})

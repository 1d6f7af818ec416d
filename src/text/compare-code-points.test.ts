import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareCodePoints } from './compare-code-points.ts'

it('compareCodePoints orders texts as their bytes in UTF-8 are ordered', () => {
  const letter = fc.constantFrom('a', '水', '豈', '𠮷', '𠮸', '\u{ff0c}', 'z')
  const text = fc.string({ unit: letter, maxLength: 4 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareCodePoints(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
    }),
  )
})

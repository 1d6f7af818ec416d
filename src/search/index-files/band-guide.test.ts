import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareCodePoints } from '../../text/compare-code-points.ts'
import { lastNotAfter } from './band-guide.ts'

it('lastNotAfter finds the last that is no later, and none where all are', () => {
  const text = fc.string({ unit: fc.constantFrom('一', '行', '𠮷', '豈'), minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 12 }), text, (all, word) => {
      const firsts = all.sort(compareCodePoints)
      expect(lastNotAfter(firsts, word, compareCodePoints)).toBe(
        firsts.findLastIndex((first) => compareCodePoints(first, word) <= 0),
      )
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Units } from './units.ts'

describe('Units', () => {
  it('gives back any text, whole or in part, after longer and shorter ones', () => {
    const units = new Units()
    const text = fc.string({
      unit: fc.constantFrom('法', 'a', '\n', '𠮷', '\uD842', '\uDFB7', '\uFEFF'),
      maxLength: 40,
    })
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (source, from, to) => {
        const [start, end] = [Math.min(from, to, source.length), Math.min(Math.max(from, to), source.length)]
        expect(units.take(source).text()).toBe(source)
        expect(units.text(start, end)).toBe(source.slice(start, end))
        expect(units.take('').add(source, start, end).text()).toBe(source.slice(start, end))
        expect(units.take(source).hasSurrogates()).toBe(/[\uD800-\uDFFF]/.test(source))
      }),
    )
  })

  it('gives back a text longer than one argument list', () => {
    for (const text of ['发展'.repeat(20_000), '\uFEFF发展\uD842'.repeat(20_000)])
      expect(new Units().take(text).text()).toBe(text)
  })
})

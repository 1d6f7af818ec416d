import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameToken } from './name-token.ts'
import { pairTokens } from './pair-tokens.ts'
import { BARRIER, phraseTokens } from './phrase-tokens.ts'

describe('phraseTokens', () => {
  it.each<[string[], string[]]>([
    [['行政复议'], ['行政', '政复', '复议']],
    [
      ['行政', '公正'],
      ['行政', 'zzy政公', BARRIER, '公正'],
    ],
    [
      ['行政', '的', '公正'],
      ['行政', 'zzy政的', BARRIER, 'zzy的公', BARRIER, '公正'],
    ],
    [
      ['一', '二'],
      ['zzy一二', BARRIER],
    ],
    [['的'], []],
    [[], []],
  ])('writes %j as %j', (runs, tokens) => {
    expect(phraseTokens(runs)).toEqual(tokens)
  })

  it('gives bridges that are no pair, no name, and differ where their banks do', () => {
    const letter = fc.constantFrom('z', 'y', 'g', 'v', '.', 'が', '行', '1')
    const banks = fc.tuple(letter, letter)
    fc.assert(
      fc.property(banks, banks, ([a, b], [c, d]) => {
        const [bridge] = phraseTokens([a, b])
        expect(pairTokens(c + d)).not.toContain(bridge)
        expect(nameToken(a + b)).not.toBe(bridge)
        expect(bridge === phraseTokens([c, d])[0]).toBe(a + b === c + d)
      }),
    )
  })
})

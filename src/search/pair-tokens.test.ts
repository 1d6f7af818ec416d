import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairTokens } from './pair-tokens.ts'

describe('pairTokens', () => {
  it('gives the overlapping pairs of a run in order', () => {
    expect(pairTokens('行政复议')).toEqual(['行政', '政复', '复议'])
  })

  it('gives one pair for two characters and none for one', () => {
    expect(pairTokens('行政')).toEqual(['行政'])
    expect(pairTokens('行')).toEqual([])
  })

  it('counts a character outside the basic plane as one', () => {
    expect(pairTokens('𠮷野家')).toEqual(['𠮷野', '野家'])
  })

  it('gives different words for different pairs', () => {
    const letter = fc.constantFrom('z', 'g', 'v', '.', 'が', '行', '1')
    const pair = fc.tuple(letter, letter)
    fc.assert(
      fc.property(pair, pair, (one, other) => {
        const same = pairTokens(one.join(''))[0] === pairTokens(other.join(''))[0]
        expect(same).toBe(one.join('') === other.join(''))
      }),
    )
  })
})

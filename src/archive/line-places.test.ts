import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LinePlaces } from './line-places.ts'

describe('LinePlaces', () => {
  it('says of every word where its line was last said to stand, and nothing of others', () => {
    const place = fc.record({ file: fc.nat(9), start: fc.nat(2 ** 40), length: fc.integer({ min: 1, max: 2 ** 31 }) })
    const said = fc.array(fc.tuple(fc.nat(5000).map(String), place))
    fc.assert(
      fc.property(said, said, (some, others) => {
        const tables = [some, others].map((all) => {
          const table = new LinePlaces()
          for (const [word, at] of all) table.set(word, at)
          return [table, new Map(all)] as const
        })
        for (const [table, known] of tables) {
          for (const [word] of [...some, ...others, ['none']]) {
            expect(table.get(String(word))).toEqual(known.get(String(word)) ?? null)
          }
        }
      }),
    )
  })
})

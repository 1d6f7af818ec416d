import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sliceCodePoints } from '../text/code-points.ts'
import { occurrences } from './occurrences.ts'

describe('occurrences', () => {
  it.each<[string, string[], [number, number][], string]>([
    [
      '行政复议与行政诉讼',
      ['行政'],
      [
        [0, 2],
        [5, 7],
      ],
      'every one of a run',
    ],
    [
      '行政复议与行政诉讼',
      ['诉讼', '行政'],
      [
        [0, 2],
        [5, 7],
        [7, 9],
      ],
      'of all runs, in reading order',
    ],
    [
      '天天天天',
      ['天天'],
      [
        [0, 2],
        [2, 4],
      ],
      'not overlapping itself',
    ],
    [
      '行政复议',
      ['行政', '行政复议'],
      [
        [0, 4],
        [0, 2],
      ],
      'the longer first where two begin together',
    ],
    ['𠮷野行政', ['行政'], [[2, 4]], 'counted in code points'],
    ['行政', ['复议'], [], 'none'],
  ])('finds in %j of %j %j: %s', (line, runs, expected) => {
    expect(occurrences(line, runs)).toEqual(expected)
  })

  it('finds spans that slice to a run', () => {
    const text = (minLength: number) => fc.string({ unit: fc.constantFrom('行', '𠮷', 'a'), minLength, maxLength: 20 })
    fc.assert(
      fc.property(text(0), fc.array(text(1), { minLength: 1, maxLength: 3 }), (line, runs) => {
        for (const [start, end] of occurrences(line, runs)) expect(runs).toContain(sliceCodePoints(line, start, end))
      }),
    )
  })
})

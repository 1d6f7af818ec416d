import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sliceCodePoints } from '../text/code-points.ts'
import { occurrences } from './occurrences.ts'

/** Each a phrase; a space parts its runs. */
const phrases = (all: readonly string[]) => all.map((runs) => ({ runs: runs.split(' '), typed: [] }))

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
    ['依法行政，公正。', ['行政 公正'], [[2, 7]], 'a phrase across punctuation'],
    ['依法行政公正', ['行政 公正'], [], 'a phrase only where its runs are parted'],
    ['行政、的、公正', ['行政 公正'], [], 'a phrase only where nothing stands between its runs'],
    ['行政、的、公正', ['行政 的 公正'], [[0, 7]], 'a phrase with a run of one character'],
    ['行政、执法、公正', ['政 执 公'], [], 'a phrase whose middle runs are whole'],
    [
      '行，行，行，行',
      ['行 行'],
      [
        [0, 3],
        [4, 7],
      ],
      'a phrase not overlapping itself',
    ],
    ['公正，行政', ['行政 公正'], [], 'a phrase only in its order'],
  ])('finds in %j of %j %j: %s', (line, runs, expected) => {
    expect(occurrences(line, phrases(runs))).toEqual(expected)
  })

  it('finds spans that slice to a run', () => {
    const text = (minLength: number) => fc.string({ unit: fc.constantFrom('行', '𠮷', 'a'), minLength, maxLength: 20 })
    fc.assert(
      fc.property(text(0), fc.array(text(1), { minLength: 1, maxLength: 3 }), (line, runs) => {
        for (const [start, end] of occurrences(line, phrases(runs)))
          expect(runs).toContain(sliceCodePoints(line, start, end))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sliceCodePoints } from '../text/code-points.ts'
import { runs } from './runs.ts'

const CASES: [text: string, runs: string[], why: string][] = [
  ['行政复议', ['行政复议'], 'letters of one word'],
  ['行政 复议', ['行政', '复议'], 'space separates'],
  ['行政，复议。', ['行政', '复议'], 'punctuation separates'],
  ['《行政复议法》', ['行政复议法'], 'brackets separate'],
  ['办结1.8万件', ['办结1.8万件'], 'a point between two digits belongs to the run'],
  ['1.2.3', ['1.2.3'], 'so does every such point'],
  ['第5. 6条', ['第5', '6条'], 'a point before a space does not'],
  ['GB.T', ['gb', 't'], 'nor one between letters'],
  ['99.', ['99'], 'nor one at the end'],
  ['.99', ['99'], 'nor one at the start'],
  ['1,000', ['1', '000'], 'a comma between digits separates'],
  ['30%以上', ['30', '以上'], 'a sign separates'],
  ['二〇二四年', ['二〇二四年'], '〇 is a digit'],
  ['一链\n三环', ['一链', '三环'], 'the end of a block separates'],
  ['𠮷野家', ['𠮷野家'], 'characters outside the basic plane are letters'],
  ['', [], 'nothing'],
  ['……', [], 'nothing but punctuation'],
]

describe('runs', () => {
  it.each(CASES)('%j has the runs %j: %s', (text, expected) => {
    expect(runs(text.toLowerCase()).map((run) => run.text)).toEqual(expected)
  })

  it('says where each run stands, in code points', () => {
    expect(runs('𠮷，行政')).toEqual([
      { text: '𠮷', start: 0, end: 1 },
      { text: '行政', start: 2, end: 4 },
    ])
  })

  it('finds runs that slice to their text, and leaves nothing but separators between them', () => {
    const text = fc.string({ unit: fc.constantFrom('行', '𠮷', '1', '.', ' ', '，', 'a', '\n') })
    fc.assert(
      fc.property(text, (sample) => {
        let done = 0
        for (const { text: run, start, end } of [
          ...runs(sample),
          { text: '', start: Array.from(sample).length, end: 0 },
        ]) {
          expect(sliceCodePoints(sample, done, start)).toMatch(/^[. ，\n]*$/)
          if (run !== '') expect(sliceCodePoints(sample, start, end)).toBe(run)
          done = end
        }
      }),
    )
  })
})

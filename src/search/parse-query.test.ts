import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../script/fold.ts'
import { traditionalize } from '../script/traditionalize.ts'
import { smallFold } from './fixtures/small-fold.ts'
import { parseQuery } from './parse-query.ts'

const CASES: [typed: string, runs: string[], tooShort: string[], why: string][] = [
  ['行政复议', ['行政复议'], [], 'one run'],
  ['行政復議', ['行政复议'], [], 'a query is folded'],
  ['行政 复议', ['行政', '复议'], [], 'each run is asked for'],
  ['行政、行政', ['行政'], [], 'a run is asked for once'],
  ['行政 的', ['行政'], ['的'], 'a run of one character is left out beside a longer one'],
  ['的 行政 發', ['行政'], ['的', '發'], 'what is left out is told as typed'],
  ['的', [], ['的'], 'a run of one character alone asks for nothing'],
  ['９．９', ['9.9'], [], 'a wide point between wide digits belongs to the run'],
  ['1.8万', ['1.8万'], [], 'so does a narrow one'],
  ['“行政复议”', ['行政复议'], [], 'quotation marks only separate'],
  ['', [], [], 'nothing asks for nothing'],
  ['，。', [], [], 'nor does punctuation'],
]

describe('parseQuery', () => {
  it.each(CASES)('reads %j as %j without %j: %s', (typed, runs, tooShort) => {
    expect(parseQuery(typed, smallFold)).toMatchObject({ runs, tooShort })
  })

  it('reads a query in either script as the same runs', () => {
    const words = [
      '行政复议',
      '头发',
      '干部队伍',
      '1.8万余件',
      '里程',
      '后续',
      '台湾',
      '证明事项',
      '，',
      ' ',
      '的',
      '皇后',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 6 }), (parts) => {
        const typed = parts.join('')
        expect(parseQuery(traditionalize(typed), fold).runs).toEqual(parseQuery(typed, fold).runs)
      }),
    )
  })

  it('keeps what may be the name of a report, folded', () => {
    expect(parseQuery(' 經發〔2025〕2號 ', smallFold).name).toBe('經发〔2025〕2号')
    expect(parseQuery('行政复议', smallFold).name).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../script/fold.ts'
import { traditionalize } from '../script/traditionalize.ts'
import { smallFold } from './fixtures/small-fold.ts'
import { parseQuery } from './parse-query.ts'

const CASES: [typed: string, wanted: string[], unwanted: string[], tooShort: string[], why: string][] = [
  ['行政复议', ['行政复议'], [], [], 'one run'],
  ['行政復議', ['行政复议'], [], [], 'a query is folded'],
  ['行政 复议', ['行政', '复议'], [], [], 'each run is asked for'],
  ['行政、行政', ['行政'], [], [], 'a run is asked for once'],
  ['行政 的', ['行政'], [], ['的'], 'a run of one character is left out beside a longer one'],
  ['的 行政 發', ['行政'], [], ['的', '發'], 'what is left out is told as typed'],
  ['的', [], [], ['的'], 'a run of one character alone asks for nothing'],
  ['９．９', ['9.9'], [], [], 'a wide point between wide digits belongs to the run'],
  ['1.8万', ['1.8万'], [], [], 'so does a narrow one'],
  ['', [], [], [], 'nothing asks for nothing'],
  ['，。', [], [], [], 'nor does punctuation'],
  ['“行政复议”', ['行政复议'], [], [], 'quotation marks round one run say no more than the run'],
  ['“行政，复议” 行政', ['行政|复议', '行政'], [], [], 'quotation marks make one phrase of several runs'],
  ['"行政 复议"', ['行政|复议'], [], [], 'narrow ones too'],
  ['＂行政 复议＂', ['行政|复议'], [], [], 'and wide ones'],
  ['”行政 复议“', ['行政|复议'], [], [], 'and turned ones'],
  ['「行政 复议」『1 2』', ['行政|复议', '1|2'], [], [], 'and those of Traditional texts'],
  ['“一、行政”', ['一|行政'], [], [], 'a run of one character belongs to its phrase'],
  ['“行政 「复议」”', ['行政|复议'], [], [], 'marks within marks only separate'],
  ['“行政 复议', ['行政', '复议'], [], [], 'a mark without its partner only separates'],
  ['“的”“”', [], [], ['的'], 'one character in marks is as short as without'],
  ['行政 -复议', ['行政'], ['复议'], [], 'a hyphen excludes'],
  ['行政　－復議', ['行政'], ['复议'], [], 'a wide one after a wide space too'],
  ['-“行政，复议” 行政', ['行政'], ['行政|复议'], [], 'a phrase is excluded as a whole'],
  ['-行政，复议', ['复议'], ['行政'], [], 'only what follows the hyphen is'],
  ['行政-复议', ['行政', '复议'], [], [], 'a hyphen within a word only separates'],
  ['行政 - 复议', ['行政', '复议'], [], [], 'so does one that stands alone'],
  ['行政 -的', ['行政'], [], ['的'], 'one character is too short to exclude'],
  ['-行政', [], ['行政'], [], 'a query may exclude and ask for nothing'],
]

describe('parseQuery', () => {
  it.each(CASES)('reads %j as %j, not %j, without %j: %s', (typed, wanted, unwanted, tooShort) => {
    const query = parseQuery(typed, smallFold)
    expect(query.wanted.map(({ runs }) => runs.join('|'))).toEqual(wanted)
    expect(query.unwanted.map(({ runs }) => runs.join('|'))).toEqual(unwanted)
    expect(query.tooShort).toEqual(tooShort)
  })

  it('keeps how a phrase was typed', () => {
    expect(parseQuery('“𠮷行政、復議”', smallFold).wanted[0]?.typed).toEqual(['𠮷行政', '復議'])
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
      ' -',
      '“',
      '”',
      '的',
      '皇后',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 6 }), (parts) => {
        const typed = parts.join('')
        const { wanted, unwanted } = parseQuery(typed, fold)
        expect(parseQuery(traditionalize(typed), fold)).toMatchObject({
          wanted: wanted.map(({ runs }) => ({ runs })),
          unwanted: unwanted.map(({ runs }) => ({ runs })),
        })
      }),
    )
  })

  it('keeps what may be the name of a report, folded', () => {
    expect(parseQuery(' 經發〔2025〕2號 ', smallFold).name).toBe('經发〔2025〕2号')
    expect(parseQuery('行政复议', smallFold).name).toBeNull()
  })
})

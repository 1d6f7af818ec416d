import { describe, expect, it } from 'vitest'
import { changedInReturn, readsBack } from './reads-back.ts'

describe('readsBack', () => {
  it.each(['简体', '法治政府建设年度报告', '复议、公布、里耶、于都县、浚县、澄江市', '本站无统计与跟踪脚本', ''])(
    'is ok of %s',
    (text) => {
      expect(readsBack(text)).toEqual({ ok: true })
    },
  )

  it.each([
    ['文化想象', { ok: false, at: 3, sic: '象', got: '像' }, 'a word with two spellings'],
    ['𠮷后的坐骑于乎', { ok: false, at: 5, sic: '于', got: '於' }, 'the offset is in code points'],
    ['复議', { ok: false, at: 1, sic: '議', got: '议' }, 'a text in both scripts'],
  ])('of %j is %j: %s', (text, result) => {
    expect(readsBack(text)).toEqual(result)
  })
})

describe('changedInReturn', () => {
  it('lists all places, in code points', () => {
    expect(changedInReturn('𠮷，钜惠与文化想象')).toEqual([
      { at: 2, sic: '钜', got: '巨' },
      { at: 8, sic: '象', got: '像' },
    ])
  })

  it('lists none of a text that reads back', () => {
    expect(changedInReturn('行政复议')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { knownDivisions, type Lists } from './known-divisions.ts'
import { parseListedKey } from './listed-division.ts'

const list = (...keys: string[]) => keys.map(parseListedKey)
const change = (year: number, ended: string | null, into: string[], divided = false) => ({
  year,
  by: 'test',
  ended,
  into,
  divided,
})
const lists = (parts: Partial<Lists>): Lists => ({ current: [], listYear: 2024, former: [[]], changes: [], ...parts })

describe('knownDivisions', () => {
  it('keeps what ended, with its year and what carries it on', () => {
    const known = knownDivisions(
      lists({
        current: list('110118 密云区'),
        former: [list('110228 密云县')],
        changes: [change(2015, '110228 密云县', ['110118 密云区'])],
      }),
    )
    expect(known).toEqual([
      { code: '110118', name: '密云区', from: 2015, to: null, successor: null },
      { code: '110228', name: '密云县', from: null, to: 2015, successor: '110118 密云区' },
    ])
  })

  it('names no successor for what was divided', () => {
    const [county] = knownDivisions(
      lists({
        current: list('130402 邯山区', '130403 丛台区'),
        former: [list('130402 邯山区', '130403 丛台区', '130421 邯郸县')],
        changes: [change(2016, '130421 邯郸县', ['130402 邯山区', '130403 丛台区'], true)],
      }),
    ).filter(({ to }) => to !== null)
    expect(county).toMatchObject({ name: '邯郸县', successor: null })
  })

  it('takes a division that only got another code for one, as old as before', () => {
    const known = knownDivisions(lists({ current: list('650421 鄯善县'), former: [list('652122 鄯善县')] }))
    expect(known).toEqual([{ code: '650421', name: '鄯善县', from: null, to: null, successor: null }])
  })

  it('applies changes made after the list', () => {
    const known = knownDivisions(
      lists({
        current: list('500105 江北区'),
        former: [list('500105 江北区')],
        changes: [change(2025, '500105 江北区', ['500157 两江新区'])],
      }),
    )
    expect(known.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['江北区', null, 2025],
      ['两江新区', 2025, null],
    ])
  })

  it('refuses lists the changes do not explain, naming every division', () => {
    const unexplained = lists({ current: list('320214 新吴区'), former: [list('320202 崇安区')] })
    expect(() => knownDivisions(unexplained)).toThrow(/320202 崇安区: gone[\s\S]*320214 新吴区: new/)
  })

  it('refuses an ending of what is still listed', () => {
    const contradiction = lists({
      current: list('110228 密云县', '110118 密云区'),
      former: [list('110228 密云县', '110118 密云区')],
      changes: [change(2015, '110228 密云县', ['110118 密云区'])],
    })
    expect(() => knownDivisions(contradiction)).toThrow(/密云县: ended, but still listed/)
  })
})

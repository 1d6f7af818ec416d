import { describe, expect, it } from 'vitest'
import type { DivisionRow } from '../../src/gazetteer/division-row.ts'
import { oneRowALine } from './one-row-a-line.ts'
import { rowDifferences } from './row-differences.ts'

const wuhan: DivisionRow = {
  code: '420100',
  name: '武汉市',
  nameHant: '武漢市',
  level: 'prefectural',
  parent: 'hubei',
  path: 'hubei/wuhan',
  from: null,
  to: null,
  successor: null,
}

describe('rowDifferences', () => {
  it('finds none between equal rows', () => {
    expect(rowDifferences([wuhan], [{ ...wuhan }])).toEqual([])
  })

  it.each([
    ['added', [], [wuhan]],
    ['lost', [wuhan], []],
    ['renamed', [wuhan], [{ ...wuhan, name: '汉口市' }]],
    ['abolished', [wuhan], [{ ...wuhan, to: 2030 }]],
    ['moved', [wuhan], [{ ...wuhan, parent: 'hunan' }]],
    ['recoded', [wuhan], [{ ...wuhan, code: '429001' }]],
    ['changed', [wuhan], [{ ...wuhan, from: 1927 }]],
  ])('says what was %s, and where', (verb, before, after) => {
    expect(rowDifferences(before, after)).toEqual([expect.stringMatching(new RegExp(`^${verb}: .*hubei/wuhan`))])
  })
})

describe('oneRowALine', () => {
  it('writes JSON with one row a line', () => {
    const text = oneRowALine([wuhan, { ...wuhan, code: '420101' }])
    expect(text.split('\n')).toHaveLength(5)
    expect(JSON.parse(text)).toEqual([wuhan, { ...wuhan, code: '420101' }])
  })
})

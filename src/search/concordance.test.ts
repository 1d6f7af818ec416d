import { describe, expect, it } from 'vitest'
import { concordance, linesOf } from './concordance.ts'
import type { FoundReport } from './found-report.ts'

function found(id: string, ...passages: [before: string, after: string][]): FoundReport {
  const hits = passages.map(([before, after]) => ({
    before,
    hit: '复议',
    after,
    in: 'paragraph' as const,
    anchor: 'p1',
    part: null,
  }))
  return { id, year: 2024, title: id, supplied: false, issuers: '甲局', place: '甲市', hits }
}

const lines = linesOf([
  found('a', ['办理行政', '案件'], ['推进', '𠮷改革']),
  found('b', ['依法行政', '案例'], ['', '']),
])
const told = (all: typeof lines) => all.map(({ report, hit }) => [report.id, hit.before, hit.after])

describe('concordance', () => {
  it('keeps reading order where nothing is ordered', () => {
    expect(lines.map(({ report }) => report.id)).toEqual(['a', 'a', 'b', 'b'])
  })

  it('orders by what follows, as a dictionary does', () => {
    expect(told(concordance(lines, 'after', 'zh-Hans')).map(([, , after]) => after)).toEqual([
      '',
      '案件',
      '案例',
      '𠮷改革',
    ])
  })

  it('orders by what stands before, from the word outwards', () => {
    const before = told(concordance(lines, 'before', 'zh-Hans')).map(([, words]) => words)
    expect(before.slice(0, 2)).toEqual(['', '推进'])
    expect(before.slice(2).sort()).toEqual(['依法行政', '办理行政'])
  })

  it('leaves passages with the same words in the order they came', () => {
    const same = linesOf([found('a', ['甲', '乙']), found('b', ['甲', '乙']), found('c', ['甲', '乙'])])
    expect(told(concordance(same, 'after', 'zh-Hant')).map(([id]) => id)).toEqual(['a', 'b', 'c'])
  })
})

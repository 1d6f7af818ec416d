import { describe, expect, it } from 'vitest'
import type { FoundReport, Hit } from './found-report.ts'
import { hitAddress } from './hit-address.ts'

const hit = (words: string, anchor: string | null): Hit => ({
  before: '',
  hit: words,
  after: '',
  in: anchor === null ? 'title' : 'paragraph',
  anchor,
  part: null,
})
const found = (hits: Hit[]): FoundReport => ({
  id: 'a-2024',
  year: 2024,
  title: '',
  supplied: false,
  issuers: '',
  place: '',
  hits,
})

describe('hitAddress', () => {
  it('leads to the paragraph and names each thing found in it once', () => {
    const report = found([hit('复议', 'p1'), hit('诉讼', 'p2'), hit('複議', 'p2'), hit('诉讼', 'p2')])
    expect(hitAddress(report, hit('诉讼', 'p2'))).toBe(
      `a-2024/?hl=${encodeURIComponent('诉讼')}&hl=${encodeURIComponent('複議')}#p2`,
    )
  })

  it('leads to the report itself for what stands in its head', () => {
    expect(hitAddress(found([hit('1.8万', null)]), hit('1.8万', null))).toBe(
      `a-2024/?hl=1.8${encodeURIComponent('万')}`,
    )
  })

  it('names only the first of many things', () => {
    const report = found(Array.from({ length: 20 }, (_, i) => hit(`词${i}`, 'p1')))
    expect(hitAddress(report, hit('词0', 'p1')).match(/hl=/g)).toHaveLength(6)
  })
})

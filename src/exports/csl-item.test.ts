import { describe, expect, test } from 'vitest'
import { accessedItem } from './accessed-item.ts'
import { cslItem } from './csl-item.ts'
import { CITED_REPORTS } from './fixtures/cited-report.ts'
import { NO_READER } from './reader-facts.ts'

describe('cslItem(cited)', () => {
  test('is a report by its issuer', () => {
    expect(cslItem(CITED_REPORTS.numbered)).toEqual({
      id: 'x-2024',
      type: 'report',
      title: '关于2024年度法治政府建设情况的报告',
      author: [{ literal: '某市司法局' }],
      publisher: '某市司法局',
      'publisher-place': '湖北省武汉市',
      number: '国司发〔2025〕2号',
      genre: '法治政府建设年度报告',
      issued: { 'date-parts': [[2025, 3, 27]] },
      archive: '某档案',
      language: 'zh',
      URL: 'https://example.org/reports/x-2024/',
    })
  })

  test.each<readonly [report: keyof typeof CITED_REPORTS, variables: object]>([
    ['monthOnly', { issued: { 'date-parts': [[2025, 3]] } }],
    ['undated', { note: '发布日期不详' }],
    ['signedOnly', { note: '发布日期不详；2025年1月16日成文' }],
    ['untitled', { title: '〔某市2024年法治政府建设报告〕', note: '题名为收存者所拟' }],
    ['joint', { author: [{ literal: '某市司法局' }, { literal: '某市财政局' }] }],
  ])('says of a report that is %s: %o', (report, variables) => {
    expect(cslItem(CITED_REPORTS[report])).toMatchObject(variables)
  })

  test.each([
    ['undated', 'issued'],
    ['signedOnly', 'issued'],
    ['unissued', 'author'],
    ['unissued', 'publisher-place'],
    ['dated', 'note'],
  ] as const)('leaves out what is not known: of a report that is %s, %s', (report, variable) => {
    expect(Object.keys(cslItem(CITED_REPORTS[report]))).not.toContain(variable)
  })
})

describe('accessedItem(item, reader)', () => {
  const item = cslItem(CITED_REPORTS.dated)

  test('has the day of access and the paragraph of its reader', () => {
    expect(accessedItem(item, { day: '2026-11-02', anchor: 'p3' })).toEqual({
      ...item,
      URL: 'https://example.org/reports/x-2024/#p3',
      accessed: { 'date-parts': [[2026, 11, 2]] },
    })
  })

  test('is the item where nobody has looked yet', () => {
    expect(accessedItem(item, NO_READER)).toEqual(item)
  })
})

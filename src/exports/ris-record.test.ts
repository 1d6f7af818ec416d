import { describe, expect, test } from 'vitest'
import { accessedItem } from './accessed-item.ts'
import { cslItem } from './csl-item.ts'
import { CITED_REPORTS, citedReport } from './fixtures/cited-report.ts'
import { risRecord } from './ris-record.ts'

function linesOf(report: keyof typeof CITED_REPORTS): string[] {
  return risRecord(cslItem(CITED_REPORTS[report])).split('\n')
}

describe('risRecord(item)', () => {
  test('is a record of a report by its issuer', () => {
    expect(linesOf('dated')).toEqual([
      'TY  - RPRT',
      'ID  - x-2024',
      'AU  - 某市司法局',
      'TI  - 关于2024年度法治政府建设情况的报告',
      'M3  - 法治政府建设年度报告',
      'PB  - 某市司法局',
      'CY  - 湖北省武汉市',
      'PY  - 2025',
      'DA  - 2025/03/27/',
      'DP  - 某档案',
      'LA  - zh',
      'UR  - https://example.org/reports/x-2024/',
      'ER  - ',
      '',
    ])
  })

  test('has the day of access and the paragraph of its reader', () => {
    const record = risRecord(accessedItem(cslItem(CITED_REPORTS.dated), { day: '2026-11-22', anchor: 'p3' }))
    expect(record).toContain('\nY2  - 2026/11/22/\nUR  - https://example.org/reports/x-2024/#p3\n')
  })

  test.each<readonly [report: keyof typeof CITED_REPORTS, line: string]>([
    ['monthOnly', 'DA  - 2025/03//'],
    ['signedOnly', 'N1  - 发布日期不详；2025年1月16日成文'],
    ['numbered', 'SN  - 国司发〔2025〕2号'],
    ['joint', 'AU  - 某市财政局'],
  ])('says of a report that is %s: %s', (report, line) => {
    expect(linesOf(report)).toContain(line)
  })

  test('makes up no date', () => {
    expect(linesOf('signedOnly').filter((line) => /^(PY|DA)/.test(line))).toEqual([])
  })

  test('gives no value a line of its own', () => {
    const record = risRecord(cslItem(citedReport({ title: '一\r\nER  - \nTY  - JOUR' })))
    expect(record.match(/^(TY|ER) /gm)).toEqual(['TY ', 'ER '])
  })
})

import { describe, expect, test } from 'vitest'
import { accessedItem } from './accessed-item.ts'
import { bibtexEntry } from './bibtex-entry.ts'
import { cslItem } from './csl-item.ts'
import { CITED_REPORTS, citedReport } from './fixtures/cited-report.ts'

describe('bibtexEntry(item)', () => {
  test('is a techreport of the issuer', () => {
    expect(bibtexEntry(cslItem(CITED_REPORTS.dated))).toBe(`@techreport{x-2024,
  author = {{某市司法局}},
  title = {关于2024年度法治政府建设情况的报告},
  type = {法治政府建设年度报告},
  institution = {某市司法局},
  address = {湖北省武汉市},
  year = {2025},
  month = mar,
  day = {27},
  note = {载某档案},
  langid = {chinese},
  url = {https://example.org/reports/x-2024/}
}
`)
  })

  test('has the day of access and the paragraph of its reader', () => {
    const entry = bibtexEntry(accessedItem(cslItem(CITED_REPORTS.dated), { day: '2026-11-22', anchor: 'p3' }))
    expect(entry).toContain('  urldate = {2026-11-22},\n  url = {https://example.org/reports/x-2024/#p3}\n}')
  })

  test.each<readonly [report: keyof typeof CITED_REPORTS, line: string]>([
    ['undated', '  note = {载某档案；发布日期不详},'],
    ['signedOnly', '  note = {载某档案；发布日期不详；2025年1月16日成文},'],
    ['untitled', '  note = {载某档案；题名为收存者所拟},'],
    ['numbered', '  number = {国司发〔2025〕2号},'],
    ['joint', '  author = {{某市司法局} and {某市财政局}},'],
    ['quoting', '  title = {关于《纲要》及“一法\\_一条例”的报告},'],
  ])('says of a report that is %s: %s', (report, line) => {
    expect(bibtexEntry(cslItem(CITED_REPORTS[report])).split('\n')).toContain(line)
  })

  test.each(['undated', 'signedOnly'] as const)('makes up no year for a report that is %s', (report) => {
    expect(bibtexEntry(cslItem(CITED_REPORTS[report]))).not.toMatch(/^ {2}(year|month|day) =/m)
  })

  test('leaves no command and no open brace in what it was given', () => {
    const entry = bibtexEntry(cslItem(citedReport({ title: '}\\input{x} 50% & #1 ~ ^' })))
    expect(entry).toContain('title = {  input x  50\\% \\& \\#1 \\textasciitilde{} \\textasciicircum{}},')
  })
})

import { describe, expect, test } from 'vitest'
import { citationText } from './citation.ts'
import { citeLegal } from './cite-legal.ts'
import { CITED_REPORTS } from './fixtures/cited-report.ts'
import { NO_READER } from './reader-facts.ts'

const END = '，载某档案，https://example.org/reports/x-2024/，引用日期访问。'

describe('citeLegal(cited)', () => {
  test.each<readonly [report: keyof typeof CITED_REPORTS, citation: string]>([
    ['dated', `某市司法局：《关于2024年度法治政府建设情况的报告》，2025年3月27日发布${END}`],
    ['undated', `某市司法局：《关于2024年度法治政府建设情况的报告》${END}`],
    ['signedOnly', `某市司法局：《关于2024年度法治政府建设情况的报告》，2025年1月16日成文${END}`],
    ['monthOnly', `某市司法局：《关于2024年度法治政府建设情况的报告》，2025年3月发布${END}`],
    ['numbered', `某市司法局：《关于2024年度法治政府建设情况的报告》（国司发〔2025〕2号），2025年3月27日发布${END}`],
    ['untitled', `某市司法局：《〔某市2024年法治政府建设报告〕》，2025年3月27日发布${END}`],
    ['joint', `某市司法局、某市财政局：《关于2024年度法治政府建设情况的报告》，2025年3月27日发布${END}`],
    ['unissued', `《关于2024年度法治政府建设情况的报告》，2025年3月27日发布${END}`],
    ['quoting', `某市司法局：《关于〈纲要〉及“一法_一条例”的报告》，2025年3月27日发布${END}`],
  ])('cites a report that is %s', (report, citation) => {
    expect(citationText(citeLegal(CITED_REPORTS[report]), NO_READER)).toBe(citation)
  })

  test.each([
    ['p3', '载某档案，第3段，https://example.org/reports/x-2024/#p3，2026年11月22日访问。'],
    ['s1-2', '载某档案，https://example.org/reports/x-2024/#s1-2，2026年11月22日访问。'],
  ])('names what the reader looked at, at %s, and when', (anchor, end) => {
    const citation = citationText(citeLegal(CITED_REPORTS.dated), { day: '2026-11-22', anchor })
    expect(citation.slice(citation.indexOf('载'))).toBe(end)
  })
})

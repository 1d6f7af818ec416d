import { describe, expect, test } from 'vitest'
import { citationText } from './citation.ts'
import { citeGbt7714, citeGbt7714Of2015 } from './cite-gbt7714.ts'
import { CITED_REPORTS } from './fixtures/cited-report.ts'
import { NO_READER } from './reader-facts.ts'

type Case = readonly [report: keyof typeof CITED_REPORTS, citation: string]

const READER = { day: '2026-11-22', anchor: 'p3' }

describe('citeGbt7714(cited)', () => {
  test.each<Case>([
    ['dated', '某市司法局. 关于2024年度法治政府建设情况的报告[R/OL]. 2025-03-27. https://example.org/reports/x-2024/.'],
    ['undated', '某市司法局. 关于2024年度法治政府建设情况的报告[R/OL]. https://example.org/reports/x-2024/.'],
    ['signedOnly', '某市司法局. 关于2024年度法治政府建设情况的报告[R/OL]. https://example.org/reports/x-2024/.'],
    [
      'monthOnly',
      '某市司法局. 关于2024年度法治政府建设情况的报告[R/OL]. 2025-03. https://example.org/reports/x-2024/.',
    ],
    [
      'numbered',
      '某市司法局. 关于2024年度法治政府建设情况的报告：国司发〔2025〕2号[R/OL]. 2025-03-27. https://example.org/reports/x-2024/.',
    ],
    ['untitled', '某市司法局. [某市2024年法治政府建设报告][R/OL]. 2025-03-27. https://example.org/reports/x-2024/.'],
    [
      'joint',
      '某市司法局，某市财政局. 关于2024年度法治政府建设情况的报告[R/OL]. 2025-03-27. https://example.org/reports/x-2024/.',
    ],
    [
      'many',
      '甲局，乙局，丙局，等. 关于2024年度法治政府建设情况的报告[R/OL]. 2025-03-27. https://example.org/reports/x-2024/.',
    ],
    ['unissued', '关于2024年度法治政府建设情况的报告[R/OL]. 2025-03-27. https://example.org/reports/x-2024/.'],
  ])('cites a report that is %s', (report, citation) => {
    expect(citationText(citeGbt7714(CITED_REPORTS[report]), NO_READER)).toBe(citation)
  })

  test('leads to the paragraph the reader looked at', () => {
    expect(citationText(citeGbt7714(CITED_REPORTS.undated), READER)).toMatch(/\/reports\/x-2024\/#p3\.$/)
  })
})

describe('citeGbt7714Of2015(cited)', () => {
  test.each<Case>([
    [
      'dated',
      '某市司法局. 关于2024年度法治政府建设情况的报告[R/OL]. (2025-03-27)[引用日期]. https://example.org/reports/x-2024/.',
    ],
    [
      'undated',
      '某市司法局. 关于2024年度法治政府建设情况的报告[R/OL]. [引用日期]. https://example.org/reports/x-2024/.',
    ],
    [
      'numbered',
      '某市司法局. 关于2024年度法治政府建设情况的报告: 国司发〔2025〕2号[R/OL]. (2025-03-27)[引用日期]. https://example.org/reports/x-2024/.',
    ],
    [
      'untitled',
      '某市司法局. 〔某市2024年法治政府建设报告〕[R/OL]. (2025-03-27)[引用日期]. https://example.org/reports/x-2024/.',
    ],
    [
      'joint',
      '某市司法局, 某市财政局. 关于2024年度法治政府建设情况的报告[R/OL]. (2025-03-27)[引用日期]. https://example.org/reports/x-2024/.',
    ],
  ])('cites a report that is %s', (report, citation) => {
    expect(citationText(citeGbt7714Of2015(CITED_REPORTS[report]), NO_READER)).toBe(citation)
  })

  test('names the day of access and leads to the paragraph', () => {
    expect(citationText(citeGbt7714Of2015(CITED_REPORTS.dated), READER)).toBe(
      '某市司法局. 关于2024年度法治政府建设情况的报告[R/OL]. (2025-03-27)[2026-11-22]. https://example.org/reports/x-2024/#p3.',
    )
  })
})

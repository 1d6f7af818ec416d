import { describe, expect, test } from 'vitest'
import { madeUpReport } from '../report/fixtures/made-up-report.ts'
import type { FrontMatter, Issuer } from '../report/front-matter.ts'
import { citeGbt7714 } from './cite-gbt7714.ts'

const { front } = madeUpReport({ blocks: ['依法行政。'] })
const ADDRESS = 'https://example.org/reports/x/'
const ISSUER: Issuer = { name: '某市司法局', printed: [], inferred: false, kind: 'department' }

describe('citeGbt7714(front, address)', () => {
  test.each<[string, Partial<FrontMatter>, string]>([
    [
      'a report with a date of publication',
      {},
      '某市司法局. 某市司法局关于2024年度法治政府建设情况的报告[R/OL]. (2025-03-27)[引用日期]. https://example.org/reports/x/.',
    ],
    [
      'a report of unknown date',
      { published: null, signed: '2025-01-16' },
      '某市司法局. 某市司法局关于2024年度法治政府建设情况的报告[R/OL]. [引用日期]. https://example.org/reports/x/.',
    ],
    [
      'a supplied title in 〔〕',
      { title: '某市司法局2024年度法治政府建设情况报告', titleSupplied: true },
      '某市司法局. 〔某市司法局2024年度法治政府建设情况报告〕[R/OL]. (2025-03-27)[引用日期]. https://example.org/reports/x/.',
    ],
    [
      'joint issuers and a document number',
      {
        issuers: [ISSUER, { ...ISSUER, name: '某市财政局' }],
        documentNumber: '某司发〔2025〕2号',
        published: '2025-03',
      },
      '某市司法局, 某市财政局. 某市司法局关于2024年度法治政府建设情况的报告: 某司发〔2025〕2号[R/OL]. (2025-03)[引用日期]. https://example.org/reports/x/.',
    ],
  ])('cites %s', (_, changes, citation) => {
    expect(citeGbt7714({ ...front, ...changes }, ADDRESS)).toBe(citation)
  })
})

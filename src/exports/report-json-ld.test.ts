import { describe, expect, test } from 'vitest'
import { madeUpReport } from '../report/fixtures/made-up-report.ts'
import { dataBlock, reportJsonLd } from './report-json-ld.ts'

const { front } = madeUpReport({ blocks: ['依法行政。'] })

describe('reportJsonLd(front, address)', () => {
  test('names the issuer as publisher and gives the dates the source gives', () => {
    expect(reportJsonLd(front, 'https://example.org/reports/x/')).toMatchObject({
      '@type': 'Report',
      publisher: [{ name: '某市司法局' }],
      datePublished: '2025-03-27T14:45+08:00',
      identifier: front.id,
      inLanguage: 'zh-Hans',
    })
  })

  test('leaves out what the source does not say', () => {
    const ld = reportJsonLd({ ...front, published: null }, 'https://example.org/reports/x/')
    expect(Object.keys(ld)).not.toContain('datePublished')
    expect(Object.keys(ld)).not.toContain('dateCreated')
    expect(Object.keys(ld)).not.toContain('reportNumber')
  })
})

describe('dataBlock(value)', () => {
  test('cannot be ended by a title', () => {
    const block = dataBlock({ name: '</script><script>alert(1)</script>' })
    expect(block).not.toContain('<')
    expect(JSON.parse(block)).toEqual({ name: '</script><script>alert(1)</script>' })
  })
})

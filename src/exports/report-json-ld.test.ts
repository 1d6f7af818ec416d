import { describe, expect, test } from 'vitest'
import { madeUpReport } from '../report/fixtures/made-up-report.ts'
import type { FrontMatter } from '../report/front-matter.ts'
import { dataBlock, reportJsonLd, reportNumberJsonLd } from './report-json-ld.ts'

const AT = {
  page: 'https://example.org/reports/x/',
  archive: 'https://example.org/',
}

function jsonLd(front: Partial<FrontMatter> = {}): Record<string, unknown> {
  return reportJsonLd(madeUpReport({ blocks: ['依法行政。'], front }), AT, '某档案')
}

describe('reportJsonLd(report, addresses, archive)', () => {
  test('names the issuer as author and publisher, the archive as provider, and gives the dates the source gives', () => {
    const issuer = { '@type': 'GovernmentOrganization', name: '某市司法局' }
    expect(jsonLd({ region: 'hubei/wuhan' })).toMatchObject({
      '@type': 'Report',
      author: [issuer],
      publisher: [issuer],
      provider: { name: '某档案' },
      datePublished: '2025-03-27T14:45+08:00',
      temporalCoverage: '2024',
      spatialCoverage: { name: '湖北省武汉市' },
      identifier: 'hubei-wuhan-sifaju-2024',
      inLanguage: 'zh-Hans',
    })
  })

  test('names the address a copy was taken from where that is known', () => {
    const [source] = madeUpReport({ blocks: ['依法行政。'] }).front.sources
    const sources = source ? [{ ...source, url: 'https://example.gov.cn/1.html' }] : []
    expect(jsonLd({ sources })['isBasedOn']).toBe('https://example.gov.cn/1.html')
  })

  test('leaves out what the source does not say', () => {
    const keys = Object.keys(jsonLd({ published: null, issuers: [] }))
    const unknown = [
      'datePublished',
      'dateCreated',
      'reportNumber',
      'author',
      'publisher',
      'spatialCoverage',
      'isBasedOn',
    ]
    expect(keys.filter((key) => unknown.includes(key))).toEqual([])
  })
})

describe('reportNumberJsonLd(front, page)', () => {
  const { front } = madeUpReport({ blocks: ['依法行政。'] })

  test('says the document number of the report at that address', () => {
    expect(reportNumberJsonLd({ ...front, documentNumber: '某司发〔2025〕2号' }, AT.page)).toMatchObject({
      '@id': jsonLd()['@id'],
      reportNumber: '某司发〔2025〕2号',
    })
  })

  test('says nothing where there is none', () => {
    expect(reportNumberJsonLd(front, AT.page)).toBeNull()
  })
})

describe('dataBlock(value)', () => {
  test('cannot be ended by a title', () => {
    const block = dataBlock({ name: '</script><script>alert(1)</script>' })
    expect(block).not.toContain('<')
    expect(JSON.parse(block)).toEqual({ name: '</script><script>alert(1)</script>' })
  })
})

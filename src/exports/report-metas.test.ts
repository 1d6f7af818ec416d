import { describe, expect, test } from 'vitest'
import { CITED_REPORTS } from './fixtures/cited-report.ts'
import { reportMetas } from './report-metas.ts'

function contentsOf(report: keyof typeof CITED_REPORTS, name: string): string[] {
  return reportMetas(CITED_REPORTS[report]).flatMap((meta) => (meta.name === name ? [meta.content] : []))
}

describe('reportMetas(cited)', () => {
  test.each([
    ['citation_title', '关于2024年度法治政府建设情况的报告'],
    ['citation_author', '某市司法局'],
    ['citation_technical_report_institution', '某市司法局'],
    ['citation_technical_report_number', '国司发〔2025〕2号'],
    ['citation_publication_date', '2025/03/27'],
    ['citation_public_url', 'https://example.org/reports/x-2024/'],
    ['DC.creator', '某市司法局'],
    ['DC.publisher', '某市司法局'],
    ['DC.date', '2025-03-27'],
    ['DC.type', 'Report'],
    ['DCTERMS.temporal', '2024'],
    ['DCTERMS.spatial', '湖北省武汉市'],
    ['eprints.place_of_pub', '湖北省武汉市'],
  ])('has %s once', (name, content) => {
    expect(contentsOf('numbered', name)).toEqual([content])
  })

  test('names each of several issuers, and all of them as the institution', () => {
    expect(contentsOf('joint', 'citation_author')).toEqual(['某市司法局', '某市财政局'])
    expect(contentsOf('joint', 'citation_technical_report_institution')).toEqual(['某市司法局、某市财政局'])
  })

  test.each([
    ['undated', 'citation_publication_date'],
    ['signedOnly', 'citation_publication_date'],
    ['signedOnly', 'DC.date'],
    ['dated', 'citation_technical_report_number'],
    ['unissued', 'citation_technical_report_institution'],
    ['unissued', 'eprints.place_of_pub'],
  ] as const)('leaves out what is not known: of a report that is %s, %s', (report, name) => {
    expect(contentsOf(report, name)).toEqual([])
  })

  test('gives the day of signing as the day of creation only', () => {
    const signed = reportMetas(CITED_REPORTS.signedOnly).filter(({ content }) => content.includes('2025-01-16'))
    expect(signed.map(({ name }) => name)).toEqual(['DCTERMS.created'])
  })

  test('keeps the document number, and nothing else, from a change of script', () => {
    const kept = reportMetas(CITED_REPORTS.numbered).filter(({ verbatim }) => verbatim)
    expect(kept.map(({ name }) => name)).toEqual(['citation_technical_report_number'])
  })
})

import { describe, expect, it } from 'vitest'
import type { Report } from '../report/report.ts'
import { extract } from './extract/extract.ts'
import { CMS_PAGES, LINES, TITLE } from './fixtures/cms-pages.ts'
import { ingest, isRefusal } from './ingest.ts'

async function reportOf(html: string): Promise<Report> {
  const bytes = new TextEncoder().encode(html)
  const seed = { file: 'a.html', bytes, sidecar: null, extracted: await extract('a.html', bytes) }
  const outcome = ingest(seed, { today: '2026-01-01', previous: null })
  if (isRefusal(outcome)) throw new Error(outcome.reason)
  return outcome
}

describe('a report is the same on every page: with', () => {
  it.each(CMS_PAGES.map((page) => [page.shape, page] as const))('%s', async (_, { html, says }) => {
    const { front, text, ledger } = await reportOf(html)
    const { addressee } = says
    expect(text.split('\n')).toEqual(addressee ? [`${addressee}:`, ...LINES] : LINES)
    expect(front).toMatchObject({
      id: 'jiangsu-yangzhou-baoying-shuiwuju-2024',
      title: TITLE,
      titleSupplied: false,
      signed: '2025-01-16',
      ...says,
    })
    expect(ledger.findings.filter(({ severity }) => severity === 'doubt')).toEqual([])
  })
})

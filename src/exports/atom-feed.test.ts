import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { madeUpReport } from '../report/fixtures/made-up-report.ts'
import type { FrontMatter } from '../report/front-matter.ts'
import { atomFeed } from './atom-feed.ts'
import { issuerNamed } from './fixtures/cited-report.ts'
import { xmlText } from './xml-text.ts'

const ARCHIVE = { name: '某档案', description: '年度报告', firstYear: 2015, site: 'https://example.org/archive/' }

function feedOf(...fronts: Partial<FrontMatter>[]): string {
  return atomFeed(
    fronts.map((front) => madeUpReport({ blocks: ['依法行政。'], front })),
    ARCHIVE,
  )
}

function idsIn(feed: string): string[] {
  return Array.from(feed.matchAll(/<entry>\n<id>(.*)<\/id>/g), ([, id]) => id ?? '')
}

describe('atomFeed(reports, archive)', () => {
  test('lists additions newest first, of one day by id', () => {
    const feed = feedOf(
      { id: 'b', accessioned: '2026-01-02' },
      { id: 'c', accessioned: '2026-03-01' },
      { id: 'a', accessioned: '2026-01-02' },
    )
    expect(idsIn(feed)).toEqual(['c', 'a', 'b'].map((id) => `https://example.org/archive/reports/${id}/`))
    expect(feed).toContain('<updated>2026-03-01T00:00:00+08:00</updated>\n<author>')
  })

  test('is in Traditional where that is asked for, and leads to the Traditional pages', () => {
    const report = madeUpReport({ blocks: ['依法行政。'], front: { id: 'a', region: 'hubei/wuhan', published: null } })
    const feed = atomFeed([report], ARCHIVE, 'zh-Hant')
    expect(feed).toContain('xml:lang="zh-Hant"')
    expect(feed).toContain('href="https://example.org/archive/feed-hant.xml"')
    expect(idsIn(feed)).toEqual(['https://example.org/archive/zh-hant/reports/a/'])
    expect(feed).toContain('湖北省武漢市')
    expect(feed).not.toMatch(/[汉报发]/u)
  })

  test('says who issued a report, for where and which year, and what is known of its date', () => {
    const feed = feedOf({ region: 'hubei/wuhan', published: null, signed: '2025-01-16' })
    expect(feed).toContain('<summary>某市司法局，湖北省武汉市，2024年度，2025年1月16日成文。</summary>')
    expect(feedOf({ issuers: [], published: null })).toContain(
      '<summary>发文机关不详，地方不详，2024年度，日期不详。</summary>',
    )
  })

  test('leads to both scripts, absolutely', () => {
    const feed = feedOf({ id: 'a' })
    expect(feed).toContain('hreflang="zh-Hans" href="https://example.org/archive/reports/a/"')
    expect(feed).toContain('hreflang="zh-Hant" href="https://example.org/archive/zh-hant/reports/a/"')
    expect(feed).toContain('<link rel="self" type="application/atom+xml" href="https://example.org/archive/feed.xml"/>')
  })

  test('has an author for each issuer', () => {
    const feed = feedOf({ issuers: ['甲局', '乙局'].map(issuerNamed) })
    expect(feed.match(/<author><name>.局<\/name><\/author>/g)).toHaveLength(2)
  })

  test('holds at most 50 additions', () => {
    expect(idsIn(feedOf(...Array.from({ length: 60 }, (_, i) => ({ id: `r${i}` }))))).toHaveLength(50)
  })

  test('is a feed without entries for an empty archive', () => {
    expect(idsIn(feedOf())).toEqual([])
    expect(feedOf()).toContain('<updated>2015-01-01T00:00:00+08:00</updated>')
  })
})

describe('xmlText(text)', () => {
  test('is read back as the text, but for what XML cannot hold', () => {
    const held = ['&', '<', '>', '"', '𠮷', '一']
    const unheld = ['\u0000', '\u0008', '\uFFFE', '\uD800']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...held, ...unheld)), (marks) => {
        const [read] = parseDocument(`<a b="${xmlText(marks.join(''))}"/>`, { xmlMode: true }).children
        expect(read).toMatchObject({ attribs: { b: marks.filter((mark) => held.includes(mark)).join('') } })
      }),
    )
  })
})

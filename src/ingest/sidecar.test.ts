import { describe, expect, it } from 'vitest'
import type { Report } from '../report/report.ts'
import { ingest, isRefusal } from './ingest.ts'

/** Made-up prose: what every report says, long enough to be one. */
const WORK = '坚持依法行政，健全制度，规范执法，化解矛盾纠纷，自觉接受监督，法治政府建设取得新的成效。'.repeat(12)
const BODY = `一、主要举措和成效\n(一)健全制度。${WORK}\n二、存在的不足\n执法力量仍需加强。\n三、下一步打算\n继续推进。`

describe('a sidecar', () => {
  const text = `宝应县人民政府关于2020年度法治政府建设情况的报告\n2020年,做为县政府${BODY}`
  const withSidecar = (sidecar: string) =>
    ingest(
      { file: 'made-up.txt', bytes: new TextEncoder().encode(text), sidecar },
      { today: '2026-01-01', previous: null },
    )

  it('wins over the text, and says why', () => {
    const report = withSidecar("overrides:\n  published: { value: '2021-03-28', reason: 目录页所载 }\n") as Report
    expect(report.front.published).toBe('2021-03-28')
    expect(report.ledger.evidence).toContainEqual(
      expect.objectContaining({ field: 'published', from: 'sidecar', quote: '目录页所载' }),
    )
    expect(report.ledger.findings.map(({ field }) => field)).not.toContain('published')
  })

  it('corrects by hand, with a reason', () => {
    const report = withSidecar('emendations:\n  - { sic: 做为, corr: 作为, reason: 别字，据纸本 }\n') as Report
    expect(report.text).toContain('作为县政府')
    expect(report.ledger.sources[0]?.emendations).toContainEqual(
      expect.objectContaining({ rule: 'by-hand', sic: '做为', corr: '作为', reason: '别字，据纸本' }),
    )
  })

  it('tells every problem at once, each with file and line', () => {
    const result = withSidecar('url: not an address\nhost: nobody\nunknown: 1\n')
    expect(result).toMatchObject({ kind: 'sidecar' })
    const { reason } = result as { reason: string }
    expect(reason.split('\n')).toHaveLength(3)
    expect(reason).toMatch(/made-up\.yaml:1: url/)
    expect(reason).toMatch(/made-up\.yaml:2: host/)
    expect(reason).toMatch(/made-up\.yaml:3: unknown: no such key here/)
  })

  it.each([
    ['retrieved: 2026-02-30', /:1: retrieved: expected a day of the calendar .*; found "2026-02-30"/],
    ['retrieved: 20260220', /:1: retrieved: expected a day .*; found 20260220/],
    ['overrides:\n  year: { value: 2020 }', /:2: overrides\.year\.reason: say why.*; found nothing/],
    ['overrides:\n  yaer: { value: 2020, reason: 误录 }', /:2: overrides\.yaer: no such key here/],
    ['overrides:\n  region: { value: nowhere, reason: 误录 }', /:2: overrides\.region\.value: .*; found "nowhere"/],
    ['url: javascript:alert(1)', /:1: url: expected an address that begins with http.*; found "javascript:alert\(1\)"/],
    ['url: file:///etc/passwd', /:1: url: expected an address that begins with http/],
    ['overrides:\n  title: { value: "题\\u202e名", reason: 据纸本 }', /:2: found U\+202E, which nobody sees/],
    ['overrides:\n  title: { value: "题\\0名", reason: 据纸本 }', /:2: found U\+0000/],
    ['? {}', /:1: .*no such key here/],
  ])('says what was found and what was expected: %s', (yaml, problem) => {
    expect((withSidecar(yaml) as { reason: string }).reason).toMatch(problem)
  })

  it('refuses a correction whose words are not in the text', () => {
    expect(withSidecar('emendations:\n  - { sic: 从未有过的词, corr: x, reason: 别字，据纸本 }\n')).toMatchObject({
      kind: 'sidecar',
    })
  })

  it('takes in what looks like something else, or leaves it out, with a reason', () => {
    const news = new TextEncoder().encode(`我市公布2023年度法治政府建设情况报告\n本报讯 记者张三 近日,${WORK}`)
    const seed = { file: 'news.txt', bytes: news }
    expect(ingest({ ...seed, sidecar: null }, { today: '2026-01-01', previous: null })).toMatchObject({
      kind: 'look-alike',
    })
    expect(
      isRefusal(
        ingest({ ...seed, sidecar: 'accept: 系报告全文，报纸刊发\n' }, { today: '2026-01-01', previous: null }),
      ),
    ).toBe(false)
    expect(
      ingest({ ...seed, sidecar: 'exclude: 新闻，不是报告\n' }, { today: '2026-01-01', previous: null }),
    ).toMatchObject({ kind: 'excluded' })
  })
})

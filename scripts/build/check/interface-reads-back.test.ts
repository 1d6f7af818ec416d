import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { madeUpReport } from '../../../src/report/fixtures/made-up-report.ts'
import { changedWords, interfaceReadsBack, type ReadPage } from './interface-reads-back.ts'
import { pageFacts } from './page-facts.ts'

const page = (body: string): ReadPage => {
  const html = `<html lang="zh-Hans"><body>${body}</body></html>`
  return { ...pageFacts('index.html', html), residue: [], changedWords: changedWords(html) }
}

describe('changedWords', () => {
  test('names a word with what comes back, each time it is read', () => {
    const changed = [{ word: '可以想象的结果', sic: '象', got: '像' }]
    expect(changedWords('<p>可以想象的结果</p>')).toEqual(changed)
    expect(changedWords('<p>可以想象的结果</p>')).toEqual(changed)
  })

  test('tells of each block what it would tell of it alone', () => {
    const block = fc.constantFrom('可以想象的结果', '行政复议', '𠮷，钜惠', '钜惠与文化想象', 'a', '2024年', '\u2ff0')
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const alone = blocks.flatMap((text) => changedWords(`<p>${text}</p>`))
        expect(changedWords(blocks.map((text) => `<p>${text}</p>`).join(''))).toEqual(alone)
      }),
    )
  })

  test.each([
    ['<p>全部地区，行政复议</p>', 'what reads back'],
    ['<article data-report-text><p>可以想象</p></article>', 'what a report says'],
    ['<p translate="no">可以想象</p>', 'what is not converted'],
  ])('has none of %s: %s', (html) => {
    expect(changedWords(html)).toEqual([])
  })
})

describe('interfaceReadsBack', () => {
  test('fails on a word of the interface, naming page and word', () => {
    expect(interfaceReadsBack([page('<a title="可以想象">x</a>')], [])).toEqual([
      'index.html: “可以想象” does not read back from Traditional: 象 becomes 像; word it otherwise',
    ])
  })

  test('lets a report have its words wherever they stand', () => {
    const report = madeUpReport({ blocks: ['正文'], front: { title: '文化想象报告' } })
    expect(interfaceReadsBack([page('<li>文化想象报告</li>')], [report])).toEqual([])
    expect(interfaceReadsBack([page('<li>社会想象</li>')], [report])).toHaveLength(1)
  })

  test('asks the reports a page leads to before it asks others', () => {
    const asked: string[] = []
    const report = (id: string, said: string) => ({
      ...madeUpReport({ blocks: [said], front: { id, title: '报告' } }),
      get text() {
        asked.push(id)
        return said
      },
    })
    const reports = [report('a-2020', '文化想象'), report('b-2020', '文化想象')]
    expect(interfaceReadsBack([page('<a href="/reports/b-2020/#p1">文化想象</a>')], reports)).toEqual([])
    expect(asked).toEqual(['b-2020'])
  })
})

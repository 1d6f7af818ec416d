import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readReports } from '../../src/archive/content-folder.ts'
import { runIngest } from '../ingest/run-ingest.ts'
import { verifyContent } from './verify-content.ts'

const PAGE = new URL('../../src/ingest/extract/fixtures/metadata-table.html', import.meta.url)

let root: string
let places: { seeds: string; content: string }

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verify-'))
  places = { seeds: join(root, 'seeds'), content: join(root, 'content') }
  await mkdir(places.seeds)
  await cp(PAGE, join(places.seeds, 'page.html'))
  await runIngest({ ...places, mode: 'accept', today: '2026-01-01' })
})
afterEach(() => rm(root, { recursive: true }))

const folder = () => join(places.content, 'reports/jiangsu/jiangsu-yangzhou-baoying-sifaju-2024')

describe('verifying content made from a page', () => {
  it('makes its text again, and counts it apart from the bytes of text seeds', async () => {
    expect(await verifyContent(places)).toEqual({
      seeds: { good: 0, all: 0 },
      texts: { good: 1, all: 1 },
      problems: [],
    })
  })

  it('needs no seed', async () => {
    await rm(places.seeds, { recursive: true })
    expect((await verifyContent(places)).texts).toEqual({ good: 1, all: 1 })
  })

  it('tells a text that was changed by hand, one that is missing, and a seed that was replaced', async () => {
    const text = join(folder(), 'extracted.txt')
    const kept = await readFile(text, 'utf8')
    expect(kept).toMatch(
      /^---\nfile: "page\.html"\nsha256: [0-9a-f]{64}\nextractor: html-article \d+\n---\n索 引 号: \| 014336/,
    )
    await writeFile(text, kept.replace('宝应县', '某县'))
    expect((await verifyContent(places)).problems).toEqual([expect.stringContaining('extracted.txt is not what')])
    await rm(text)
    expect((await verifyContent(places)).problems).toEqual([expect.stringContaining('extracted.txt is missing')])
    await writeFile(text, kept)
    await writeFile(join(places.seeds, 'page.html'), 'another')
    expect((await verifyContent(places)).problems).toEqual([expect.stringContaining('not the one that was taken in')])
  })
})

describe('ingesting pages', () => {
  it('reads the front matter from the page, and finds nothing to do the second time', async () => {
    const [report] = await readReports(places.content)
    expect(report?.front).toMatchObject({
      title: '宝应县司法局2024年度法治政府建设情况报告',
      published: '2025-01-20',
      signed: '2025-01-16',
      documentNumber: '宝司发〔2025〕3号',
      issuers: [{ name: '宝应县司法局' }],
    })
    expect(report?.text).not.toMatch(/索 引 号|版权所有|打印|首页/)
    const again = await runIngest({ ...places, mode: 'check', today: '2026-02-02' })
    expect([again.unchanged.length, again.changed.length]).toEqual([1, 0])
  })

  it('makes one report of copies in two formats, the text of the page kept beside it', async () => {
    const [page] = await readReports(places.content)
    await writeFile(join(places.seeds, 'text.txt'), `${page?.front.title}\n${page?.text}`)
    await runIngest({ ...places, mode: 'accept', today: '2026-01-01' })
    const [report, ...others] = await readReports(places.content)
    expect([report?.front.sources.map(({ file }) => file), others]).toEqual([['page.html', 'text.txt'], []])
    expect(await verifyContent(places)).toEqual({
      seeds: { good: 1, all: 1 },
      texts: { good: 1, all: 1 },
      problems: [],
    })
  })
})

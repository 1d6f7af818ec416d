import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runIngest } from '../ingest/run-ingest.ts'
import { jsonRecords } from './json-records.ts'
import { pipeRecords } from './pipe-records.ts'
import { takeRecords } from './take-records.ts'

const WORK = Array.from({ length: 40 }, (_, i) => `第${i}项工作坚持依法行政，完成${i * 7 + 3}件，取得成效。`).join('')
const made = (place: string, year: number) =>
  `${place}人民政府关于${year}年度法治政府建设情况的报告\n${year}年,全县${WORK}\n一、成效\n完成任务。\n二、问题\n力量不足。`

/** A crawl: reports, copies of one with a page round them, one page found at two addresses, news, and a line that is no record. */
const CRAWL = [
  { url: 'https://example.gov.cn/1', text: made('宝应县', 2020) },
  { url: 'https://mirror.example.com/1', text: `首页 > 政务公开\n${made('宝应县', 2020)}\n打印本页` },
  { url: 'https://example.gov.cn/2', text: made('随县', 2021) },
  { url: 'https://www.example.gov.cn/2', text: made('随县', 2021), retrieved: '2025-03-27' },
  { file: 'named.txt', text: made('浚县', 2022) },
  {
    url: 'https://example.gov.cn/3',
    html: `<title>法治</title><div>${made('歙县', 2020).replaceAll('\n', '<br>')}</div>`,
  },
  { text: '我市公布2023年度法治政府建设情况报告\n本报讯 记者张三 近日,市政府发布报告。' },
  { words: '无' },
].map((record) => JSON.stringify(record))

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'shards-'))
})
afterEach(() => rm(root, { recursive: true }))

/** Sifts each shard by itself, then takes what the shards gave in one run. */
async function mergedFrom(shards: readonly (readonly string[])[]): Promise<Record<string, string>> {
  const place = await mkdtemp(join(root, 'merge-'))
  const sifted: string[] = []
  for (const shard of shards) {
    const records = jsonRecords(Readable.from([shard.map((line) => `${line}\n`).join('')]))
    sifted.push(...(await Array.fromAsync(pipeRecords(records))))
  }
  const [seeds, content] = [join(place, 'seeds'), join(place, 'content')]
  await takeRecords(jsonRecords(Readable.from([sifted.join('')])), seeds)
  await runIngest({ seeds, content, mode: 'accept', today: '2026-01-01' })
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const texts = await Promise.all(files.sort().map((file) => readFile(file, 'utf8')))
  return Object.fromEntries(files.map((file, i) => [file.slice(place.length), texts[i] ?? '']))
}

describe('a crawl sifted in shards', () => {
  it('becomes the same seeds and content however it was cut and in whatever order', { timeout: 120_000 }, async () => {
    const whole = await mergedFrom([CRAWL])
    expect(Object.keys(whole).filter((file) => file.endsWith('report.md'))).toHaveLength(4)
    const order = fc.shuffledSubarray([...CRAWL.keys()], { minLength: CRAWL.length })
    const cuts = fc.array(fc.nat(CRAWL.length), { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(order, cuts, async (numbers, at) => {
        const places = [0, ...at.toSorted((a, b) => a - b), numbers.length]
        const shards = places
          .slice(1)
          .map((end, i) => numbers.slice(places[i], end).map((number) => CRAWL[number] ?? ''))
        expect(await mergedFrom(shards)).toEqual(whole)
      }),
      { numRuns: 12 },
    )
  })
})

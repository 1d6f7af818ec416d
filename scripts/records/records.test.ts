import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Refusal } from '../../src/ingest/refusal.ts'
import { makeReport } from '../made-reports/made-report.ts'
import { jsonRecords } from './json-records.ts'
import { pipeRecords } from './pipe-records.ts'
import { readRecords } from './read-records.ts'
import { namedRecord, type SeedRecord } from './seed-record.ts'
import { takeRecords } from './take-records.ts'

const { text } = makeReport(2)
const all = <T>(items: AsyncIterable<T>) => Array.fromAsync(items)
const seedsOf = async (items: AsyncIterable<SeedRecord | Refusal>) =>
  (await all(items)).filter((item) => 'bytes' in item)
const lines = (...records: readonly object[]) =>
  Readable.from([records.map((record) => `${JSON.stringify(record)}\n`).join('')])

/** A record of a WARC file. */
function warc(type: string, body: Buffer, fields = ''): Buffer {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://example.gov.cn/a\r\nWARC-Date: 2025-03-27T00:00:00Z\r\n${fields}Content-Length: ${body.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')])
}

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'records-'))
})
afterEach(() => rm(root, { recursive: true }))

describe('records', () => {
  it('of JSON Lines hold text, markup or bytes, and pass over what was refused before', async () => {
    const records = await seedsOf(
      jsonRecords(
        lines(
          { file: 'a.txt', text: '文' },
          { html: '<p>文</p>' },
          { bytes: Buffer.from('文').toString('base64'), type: 'application/pdf' },
          { file: 'b.txt', refused: { kind: 'empty' } },
        ),
      ),
    )
    expect(records.map(({ file }) => file.replace(/^[0-9a-f]{24}/, '#'))).toEqual(['a.txt', '#.html', '#.pdf'])
    expect(new TextDecoder().decode(records[2]?.bytes)).toBe('文')
  })

  it('of JSON Lines go on after a line that is none, which is refused by its number', async () => {
    const found = await all(jsonRecords(Readable.from(['{"text":"文"}\n{"words":"文"}\nnull\n\n{"text":"字"}\n'])))
    expect(
      found.map((one) => ('kind' in one ? `${one.file} ${one.kind}` : new TextDecoder().decode(one.bytes))),
    ).toEqual(['文', 'line 2 format', 'line 3 format', '字'])
  })

  it.each(['../../a.txt', '.hidden.txt', 'a.yaml', 'a/b.txt', '', 'a\u0000.txt', '-rf.txt'])(
    'never become the file %j',
    (file) => {
      expect(namedRecord(new Uint8Array(3), { file }).file).toMatch(/^[0-9a-f]{24}\.txt$/)
    },
  )

  it('of WARC and WET files are pages and texts, packed member by member too', async () => {
    const page = Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>文</p>')
    const gone = Buffer.from('HTTP/1.1 404 Not Found\r\n\r\n<p>文</p>')
    const members = [
      warc('warcinfo', Buffer.from('x')),
      warc('response', page),
      warc('response', gone),
      warc('conversion', Buffer.from('文')),
    ]
    await writeFile(join(root, 'a.warc.gz'), Buffer.concat(members.map((member) => gzipSync(member))))
    await writeFile(join(root, 'b.wet'), members[3] as Buffer)
    const packed = await seedsOf(readRecords(join(root, 'a.warc.gz')))
    expect(packed.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(['<p>文</p>', '文'])
    expect(packed[0]).toMatchObject({
      url: 'https://example.gov.cn/a',
      retrieved: '2025-03-27',
      file: expect.stringMatching(/html$/),
    })
    expect(await all(readRecords(join(root, 'b.wet')))).toHaveLength(1)
  })

  it('are sifted the same in shards as whole, and what is a report becomes a seed that says where it was found', {
    timeout: 60_000,
  }, async () => {
    const records = [
      { file: 'a.txt', text, url: 'https://example.gov.cn/a', retrieved: '2025-03-27' },
      { file: 'b.txt', text: '今天天气很好。' },
      { file: 'c.txt', text: makeReport(4).text },
    ]
    const whole = await all(pipeRecords(jsonRecords(lines(...records))))
    const shards = await Promise.all(records.map((record) => all(pipeRecords(jsonRecords(lines(record))))))
    expect(shards.flat()).toEqual(whole)
    const again = jsonRecords(Readable.from([whole.join('')]))
    expect(await takeRecords(again, join(root, 'seeds'))).toEqual([])
    expect((await readdir(join(root, 'seeds'))).sort()).toEqual(['a.txt', 'a.yaml', 'c.txt'])
    expect(await readFile(join(root, 'seeds', 'a.txt'), 'utf8')).toBe(text)
    expect(await readFile(join(root, 'seeds', 'a.yaml'), 'utf8')).toMatch(
      /url: https:\/\/example\.gov\.cn\/a\n.*2025-03-27/,
    )
    const other = jsonRecords(lines({ file: 'a.txt', text: makeReport(6).text }))
    expect(await takeRecords(other, join(root, 'seeds'))).toMatchObject([{ file: 'a.txt', kind: 'format' }])
  })
})

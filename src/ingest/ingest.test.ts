import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { receivedBytes } from '../report/reconstruct.ts'
import { serializeReport } from '../report/serialize-report.ts'
import { type EncodingName, encode } from '../text/encode.ts'
import { ingest, isRefusal } from './ingest.ts'
import { REFUSAL_KINDS } from './refusal.ts'

/** A made-up report, line by line: what mutations start from. */
const LINES = [
  '首页 > 政务公开',
  '宝应县人民政府关于2020年度法治政府建设情况的报告',
  '发布日期:2021-03-02 来源:县司法局',
  '宝政发〔2021〕7号',
  '县委:',
  `2020年,全县坚持依法行政。${'健全制度，规范执法，化解矛盾纠纷。'.repeat(20)}现将有关情况报告如下:`,
  '一、主要举措和成效',
  '(一)健全制度。一是甲项39二是乙项。三是《丙办法》施行。',
  '二、存在的问题',
  '执法力量仍需加强。',
  '三、下一步打算',
  '特此报告。',
  '宝应县人民政府',
  '2021年3月1日',
  '打印本页 关闭窗口',
]

/** The domain's own alphabet of damage, and what hostile input is made of. */
const NOISE = [
  '?',
  '??\n',
  '(',
  '(jīng)',
  '是',
  '一是',
  '〔',
  '》',
  '“',
  '\u200b',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\r\n',
  '　',
  ' ',
  '<script>',
  '---\n',
  '# ',
  '&#x3c;',
  '[x](javascript:y)',
  '𠮷',
  '|',
  '1.8余',
  '\u2028',
  '%',
  'a'.repeat(300),
]

const mutation = fc.record({ at: fc.nat(900), cut: fc.nat(40), put: fc.constantFrom('', ...NOISE) })
const mutated = fc
  .array(mutation, { maxLength: 12 })
  .map((mutations) =>
    mutations.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), LINES.join('\n')),
  )
const encoding = fc.constantFrom<EncodingName>('utf-8', 'gb18030', 'utf-16le')

describe('ingest', () => {
  it('makes a report whose bytes can be made again, or refuses; it never throws', () => {
    fc.assert(
      fc.property(mutated, encoding, (text, name) => {
        const bytes = encode(text, name)
        const result = ingest({ file: 'made-up.txt', bytes, sidecar: null }, { today: '2026-01-01', previous: null })
        if (isRefusal(result)) {
          expect(REFUSAL_KINDS).toContain(result.kind)
          return
        }
        const source = result.ledger.sources[0]
        expect(Buffer.compare(receivedBytes(result.text, source as NonNullable<typeof source>), bytes)).toBe(0)
        expect(serializeReport(result)['report.md']).toMatch(/^---\nid: /)
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it('refuses any other bytes, saying why', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const result = ingest({ file: 'noise.txt', bytes, sidecar: null }, { today: '2026-01-01', previous: null })
        expect(isRefusal(result) && result.reason.length > 4).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same report for the same seed, and keeps the id and accession the archive gave it', () => {
    const seed = { file: 'made-up.txt', bytes: encode(LINES.join('\n'), 'utf-8'), sidecar: null }
    const first = ingest(seed, { today: '2026-01-01', previous: null })
    if (isRefusal(first)) throw new Error(first.reason)
    expect(ingest(seed, { today: '2026-01-01', previous: null })).toEqual(first)
    const renamed = { ...first, front: { ...first.front, id: 'an-earlier-id', accessioned: '2020-02-02' } }
    const again = ingest(seed, { today: '2026-01-01', previous: renamed })
    expect(again).toMatchObject({
      front: { id: 'an-earlier-id', accessioned: '2020-02-02' },
      ledger: { id: 'an-earlier-id' },
    })
  })
})

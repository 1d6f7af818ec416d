import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { plainYaml } from './plain-yaml.ts'

const byLibrary = (value: object) => stringify(value, { lineWidth: 0, singleQuote: true, version: '1.1' })

const text = fc.oneof(
  fc.constantFrom(
    'yes',
    'No',
    'null',
    '~',
    '',
    '12e34',
    '0x1f',
    '1_000',
    '1:30',
    'a: b',
    'a #b',
    '- a',
    '# a',
    '.inf',
    'NaN',
  ),
  fc.constantFrom(
    '2024',
    '2024-03-27',
    '2024-02-31',
    '2024-03-27T14:45+08:00',
    '000_7fc.txt',
    '0.txt',
    'https://a.cn/b_c.html?d=1',
  ),
  fc.constantFrom(
    '甲县人民政府',
    '甲县：人民政府',
    '甲 县',
    '甲县\n乙县',
    '《甲》',
    '甲“乙”',
    '〔2024〕1号',
    '1'.repeat(64),
    'https://a.cn/b',
  ),
  fc.stringMatching(/^[0-9e]{63}[0-9a-f]$/),
  fc.stringMatching(/^[\w./:%#' 甲乙（）、，。-]{0,12}$/),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const scalar = fc.oneof(text, fc.constant(null), fc.boolean(), fc.integer(), fc.double())
const key = fc.constantFrom('id', 'formerIds', 'name', 'printed', 'parts', 'plan', 'status')
const mapping = fc.letrec<{ value: unknown; mapping: object }>((tie) => ({
  value: fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 3 }),
    fc.array(tie('mapping'), { maxLength: 2 }),
    tie('mapping'),
  ),
  mapping: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
})).mapping

describe('plainYaml', () => {
  it('writes what it writes as the library does', () => {
    fc.assert(
      fc.property(mapping, (value) => {
        const plain = plainYaml(value)
        if (plain !== null) expect(plain).toBe(byLibrary(value))
      }),
      { numRuns: 2000 },
    )
  })

  it('writes every plain string as the library does', () => {
    fc.assert(
      fc.property(text, (value) => {
        const plain = plainYaml({ id: value })
        if (plain !== null) expect(plain).toBe(byLibrary({ id: value }))
      }),
      { numRuns: 2000 },
    )
  })

  it('writes the front matter of a usual report by itself', () => {
    const front = {
      id: 'hubei-suizhou-zhengfu-2019',
      formerIds: [],
      title: '某某县人民政府关于2019年度法治政府建设情况的报告',
      issuers: [{ name: '某某县人民政府', printed: ['某某县人民政府'], inferred: false }],
      signed: '2020-03-21',
      year: 2019,
      addressee: null,
      sources: [{ file: '000_a.txt', sha256: `${'0'.repeat(63)}a`, url: 'http://www.example.gov.cn/art/1.html' }],
      parts: { plan: { status: 'headed', anchor: 's4' } },
    }
    expect(plainYaml(front)).toBe(byLibrary(front))
  })

  it.each([['a: b'], ['yes'], ['12'], [' 甲'], ['甲\n乙'], ['']])('leaves %j to the library', (title) => {
    expect(plainYaml({ title })).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReport } from '../report/parse-report.ts'
import { receivedBytes } from '../report/reconstruct.ts'
import type { Report } from '../report/report.ts'
import { serializeReport } from '../report/serialize-report.ts'
import { ingest, isRefusal } from './ingest.ts'
import { joinCopies } from './join-copies.ts'
import { similarity, textDifferences } from './text-difference.ts'

const WORK = Array.from({ length: 40 }, (_, i) => `第${i}项工作坚持依法行政，完成${i * 7 + 3}件，取得成效。`).join('')
const TEXT = `宝应县人民政府关于2020年度法治政府建设情况的报告\n2020年,全县${WORK}\n一、成效\n完成任务。\n二、问题\n力量不足。\n宝应县人民政府\n2021年3月1日`
const TRADITIONAL_COPY = `首頁 > 政務公開\n${TEXT.replace('关于', '關於').replaceAll('坚持依法行政', '堅持依法行政').replaceAll('项', '項').replaceAll('县', '縣').replaceAll('报', '報').replaceAll('问题', '問題').replaceAll('第7', '第七')}`

function reportOf(file: string, text: string): Report {
  const result = ingest(
    { file, bytes: new TextEncoder().encode(text), sidecar: null },
    { today: '2026-01-01', previous: null },
  )
  if (isRefusal(result)) throw new Error(result.reason)
  return result
}

describe('copies of one report', () => {
  it('become sources of one, each of whose bytes can be made again', () => {
    const [chosen, copy] = [reportOf('a.txt', TEXT), reportOf('b.txt', TRADITIONAL_COPY)]
    const { report, others } = joinCopies(chosen, [copy])
    expect(others).toEqual([])
    expect(report.front.sources.map(({ file, chosen: is }) => [file, is])).toEqual([
      ['a.txt', true],
      ['b.txt', false],
    ])
    const kept = parseReport(serializeReport(report), 'here')
    const [a, b] = kept.ledger.sources.map((source) => new TextDecoder().decode(receivedBytes(kept.text, source)))
    expect([a, b]).toEqual([TEXT, TRADITIONAL_COPY])
    expect(report.ledger.sources[1]?.differences.length).toBeGreaterThan(0)
  })

  it('may be cut off', () => {
    const part = reportOf('b.txt', TEXT.slice(0, Math.floor(TEXT.length / 2)))
    expect(joinCopies(reportOf('a.txt', TEXT), [part]).others).toEqual([])
  })

  it('are not made of two reports that only share issuer and year', () => {
    const other = reportOf(
      'c.txt',
      TEXT.replace(WORK, '统筹谋划，狠抓落实，持续发力，久久为功，开创新局面。'.repeat(30)),
    )
    expect(joinCopies(reportOf('a.txt', TEXT), [other]).others).toEqual([other])
  })
})

describe('the differences of two texts', () => {
  const text = fc.string({ unit: fc.constantFrom('法', '治', '。', '\n', '𠮷'), maxLength: 30 })

  it('turn one into the other', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const characters = Array.from(a)
        let done = 0
        let made = ''
        for (const { at, has, instead } of textDifferences(a, b)) {
          made += characters.slice(done, at).join('') + has
          done = at + Array.from(instead).length
        }
        expect(made + characters.slice(done).join('')).toBe(b)
      }),
    )
  })

  it('are none between a text and itself', () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(textDifferences(a, a)).toEqual([])
        expect(similarity(a, a)).toBe(1)
      }),
    )
  })
})

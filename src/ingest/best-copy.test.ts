import { describe, expect, it } from 'vitest'
import type { Report } from '../report/report.ts'
import { bestCopy } from './best-copy.ts'
import { ingest, isRefusal } from './ingest.ts'

const WORK = Array.from({ length: 40 }, (_, i) => `第${i}项工作坚持依法行政，完成${i * 7 + 3}件，取得成效。`).join('')
const TITLE = '宝应县人民政府关于2020年度法治政府建设情况的报告\n'
const TEXT = `2020年,宝应县推进法治政府建设。现将有关情况报告如下。${WORK}\n一、成效\n完成任务，取得成效。\n二、问题\n力量不足，能力不强。`

function copy(file: string, text: string): Report {
  const result = ingest(
    { file, bytes: new TextEncoder().encode(text), sidecar: null },
    { today: '2026-01-01', previous: null },
  )
  if (isRefusal(result)) throw new Error(result.reason)
  return result
}

describe('of several copies of a new report, the one its text is taken from', () => {
  const whole = copy('whole.txt', TITLE + TEXT)

  it.each([
    ['a copy that is cut off', TITLE + TEXT.slice(0, 700)],
    ['a copy without its title', TEXT],
    ['a copy that has lost its line breaks', (TITLE + TEXT).replaceAll('\n', ' ')],
    ['a copy with more doubts', `${TITLE}${TEXT.replace('完成任务', '《完成任务')}`],
  ])('is not %s', (_, text) => {
    const other = copy('other.txt', text)
    expect(bestCopy([other, whole])).toBe(whole)
    expect(bestCopy([whole, other])).toBe(whole)
  })

  it('is the first where nothing tells them apart', () => {
    const twin = copy('twin.txt', TITLE + TEXT)
    expect(bestCopy([twin, whole])).toBe(twin)
    expect(() => bestCopy([])).toThrow(RangeError)
  })
})

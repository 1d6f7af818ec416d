import { describe, expect, it } from 'vitest'
import { madeReport } from '../archive/fixtures/made-report.ts'
import { codePointLength } from '../text/code-points.ts'
import { entryLines } from './entry-lines.ts'
import { smallFold } from './fixtures/small-fold.ts'
import { runs } from './runs.ts'
import { HEAD_LINES } from './search-entry.ts'
import { searchedLines } from './searched-lines.ts'

const report = madeReport({
  addressee: '市委、市政府',
  documentNumber: '甲发〔2025〕2号',
  blocks: ['现报告如下:办结(含上年)1.8万件,14:45', '# 一、成效', '# 二、安排'],
})

describe('entryLines', () => {
  it('sets the head before the text, punctuation as displayed', () => {
    expect(entryLines(report, '湖北省武汉市')).toEqual([
      '某市司法局2024年法治政府建设情况报告',
      '某市司法局',
      '湖北省武汉市',
      '甲发〔2025〕2号',
      '市委、市政府',
      '现报告如下：办结（含上年）1.8万件，14:45',
      '一、成效',
      '二、安排',
    ])
  })

  it('leaves out an addressee that stands in the text', () => {
    const addressed = madeReport({ addressee: '市政府:', blocks: ['市政府:', '报告如下。'] })
    expect(entryLines(addressed, '')[HEAD_LINES.indexOf('addressee')]).toBe('')
  })

  it('keeps the length and the runs of every line that is searched', () => {
    const shown = entryLines(report, '湖北省武汉市').filter(
      (_, i) => !['issuers', 'place'].includes(HEAD_LINES[i] ?? ''),
    )
    const canonical = searchedLines(report)
    expect(shown.map(codePointLength)).toEqual(canonical.map(codePointLength))
    expect(shown.map((line) => runs(smallFold(line)))).toEqual(canonical.map((line) => runs(smallFold(line))))
  })
})

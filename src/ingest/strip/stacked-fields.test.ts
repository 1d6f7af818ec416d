import { describe, expect, it } from 'vitest'
import { linesOf } from '../lines.ts'
import { bareLabel, hasStackedLabels, stackedValue } from './stacked-fields.ts'

const TABLE =
  '索引号\n011/2024-001\n发文字号\n成文日期\n2024-02-20\n有效性\n某县2023年法治政府建设情况报告\n2023年,全县坚持依法行政。'

describe('a table of metadata whose cells are stacked', () => {
  it('is one where several labels stand alone in their lines', () => {
    expect(hasStackedLabels(linesOf(TABLE))).toBe(true)
    expect(hasStackedLabels(linesOf('来源\n某县司法局\n2023年,全县坚持依法行政。'))).toBe(false)
  })

  it.each([
    ['• 索 引 号', '索引号'],
    ['发布日期', '发布日期'],
    ['发布日期说明', null],
    ['一、来源', null],
  ])('%s is the label %s', (line, label) => {
    expect(bareLabel(line)?.[0]?.label ?? null).toBe(label)
  })

  it.each([
    [0, 1, 'a value is the next line'],
    [2, null, 'not where that is a label'],
    [3, 4, 'a date is one'],
    [5, null, 'and not where the title comes next'],
  ])('at line %i has its value at %s: %s', (at, below, _) => {
    const lines = linesOf(TABLE)
    expect(stackedValue(lines, at, bareLabel(lines[at]?.text ?? '') ?? [])).toBe(below)
  })
})

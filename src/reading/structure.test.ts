import { describe, expect, test } from 'vitest'
import { madeUpReport } from '../report/fixtures/made-up-report.ts'
import { spanText } from '../report/report.ts'
import { partPassages } from './part-passages.ts'
import { partPlace } from './part-place.ts'
import { structure } from './structure.ts'

const REPORT = madeUpReport({
  blocks: [
    '现将有关情况报告如下:',
    [1, '一、工作情况'],
    '局主要领导带头履行第一责任人职责,先后召开会议。抓考核。',
    '一年来,仍存在一些不足。',
    '此外,其他工作有序推进。',
    [1, '二、2025年工作'],
    '推进立法。',
    [1, '三、其他需要报告的情况'],
    '无。',
  ],
  outline: [
    { id: 's1', level: 1, form: 'line', words: '一、工作情况' },
    { id: 's2', level: 1, form: 'line', words: '二、2025年工作' },
    { id: 's3', level: 1, form: 'line', words: '三、其他需要报告的情况' },
  ],
  evidence: [{ field: 'parts.responsibility', words: '局主要领导带头履行第一责任人职责,先后召开会议。' }],
  front: {
    parts: {
      achievements: { status: 'headed', anchor: 's1' },
      problems: { status: 'embedded', anchor: 'p3' },
      responsibility: { status: 'embedded', anchor: 'p2' },
      plan: { status: 'headed', anchor: 's2' },
    },
  },
})

describe('structure', () => {
  test('cuts a paragraph of its own out of the section it stands in, and leaves a sentence where it is', () => {
    expect(structure(REPORT).map(({ kind, anchor }) => [kind, anchor])).toEqual([
      ['opening', null],
      ['achievements', 's1'],
      ['problems', 'p3'],
      ['achievements', 's1'],
      ['plan', 's2'],
      ['other', 's3'],
    ])
  })

  test('tiles the text: every character is in exactly one stretch', () => {
    const stretches = structure(REPORT)
    expect(stretches.map(({ span }) => spanText(REPORT, span)).join('')).toBe(REPORT.text)
    expect(stretches.reduce((sum, { length }) => sum + length, 0)).toBe(REPORT.text.replaceAll('\n', '').length)
  })

  test('a report without headings is one opening, an empty one nothing', () => {
    expect(structure(madeUpReport({ blocks: ['依法行政。'] })).map(({ kind, length }) => [kind, length])).toEqual([
      ['opening', 5],
    ])
    expect(structure(madeUpReport({ blocks: [] }))).toEqual([])
  })

  test('a section whose heading is lost is still the part’s', () => {
    const lost = madeUpReport({
      blocks: ['如下:', '(一)统抓。', [1, '二、安排'], '立法。'],
      outline: [
        { id: 's1', level: 1, form: 'lost', words: '(一)统抓' },
        { id: 's2', level: 1, form: 'line', words: '二、安排' },
      ],
      front: {
        parts: {
          achievements: { status: 'embedded', anchor: 's1' },
          problems: { status: 'absent', anchor: null },
          responsibility: { status: 'absent', anchor: null },
          plan: { status: 'headed', anchor: 's2' },
        },
      },
    })
    expect(structure(lost).map(({ kind }) => kind)).toEqual(['opening', 'achievements', 'plan'])
    expect(partPassages(lost).map((passage) => partPlace(lost, passage))).toEqual([
      '第2段，标题已失',
      '本件中未见',
      '本件中未见',
      '二、安排',
    ])
  })
})

describe('partPlace', () => {
  test('names a heading by its words, a paragraph by its number, a sentence as a sentence', () => {
    expect(partPassages(REPORT).map((passage) => partPlace(REPORT, passage))).toEqual([
      '一、工作情况',
      '第3段，无标题',
      '第2段一句',
      '二、2025年工作',
    ])
  })
})

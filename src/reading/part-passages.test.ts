import { describe, expect, test } from 'vitest'
import { madeUpReport } from '../report/fixtures/made-up-report.ts'
import { spanText } from '../report/report.ts'
import { partPassages } from './part-passages.ts'
import { partWords } from './part-words.ts'

const ABSENT = { status: 'absent', anchor: null } as const

const REPORT = madeUpReport({
  blocks: [
    '(一)统抓协调。推进。',
    '局主要领导带头履行法治建设第一责任人职责,先后召开19次会议。二是抓考核。述法。',
    '一年来,仍存在一些不足。',
    [1, '二、2025年工作'],
    '推进立法。',
  ],
  outline: [
    { id: 's1', level: 1, form: 'lost', words: '(一)统抓' },
    { id: 's1-1', level: 2, form: 'runin', words: '(一)统抓协调。' },
    { id: 's2', level: 1, form: 'line', words: '二、2025年工作' },
  ],
  evidence: [{ field: 'parts.responsibility', words: '局主要领导带头履行法治建设第一责任人职责,先后召开19次会议。' }],
  front: {
    parts: {
      achievements: { status: 'embedded', anchor: 's1' },
      problems: { status: 'embedded', anchor: 'p3' },
      responsibility: { status: 'embedded', anchor: 'p2' },
      plan: { status: 'headed', anchor: 's2' },
    },
  },
})

describe('partPassages(report)', () => {
  const passages = partPassages(REPORT)

  test('finds each part’s words, in statutory order', () => {
    expect(passages.map(({ part, form, span }) => [part, form, span && spanText(REPORT, span).slice(0, 6)])).toEqual([
      ['achievements', 'lost', '(一)统抓协'],
      ['problems', 'paragraph', '一年来,仍存'],
      ['responsibility', 'sentence', '局主要领导带'],
      ['plan', 'heading', '二、2025'],
    ])
  })

  test('ends a section where the next of its level begins', () => {
    const span = passages[0]?.span
    expect(span && spanText(REPORT, span).trimEnd().endsWith('仍存在一些不足。')).toBe(true)
  })

  test('counts characters without line ends', () => {
    expect(passages[3]?.length).toBe('二、2025年工作推进立法。'.length)
  })

  test('refuses an anchor that is nowhere in the text', () => {
    const parts = { ...REPORT.front.parts, plan: { status: 'headed' as const, anchor: 's9' } }
    expect(() => partPassages({ ...REPORT, front: { ...REPORT.front, parts } })).toThrow(/parts\.plan points to s9/)
  })
})

describe('partWords(report, passage)', () => {
  test('says how each part stands in this copy', () => {
    expect(partPassages(REPORT).map((passage) => partWords(REPORT, passage))).toEqual([
      { name: '法定内容一 举措和成效', how: '标题已失，内容俱在，63字' },
      { name: '法定内容二 不足和原因', how: '无标题，仅此一段，12字' },
      { name: '法定内容三 第一责任人履职', how: '无专门部分，见“局主要领导带头履行法治建……”一句' },
      { name: '法定内容四 下一年度安排', how: '有专门标题，14字' },
    ])
  })

  test('says of an absent part that it is not seen in this copy', () => {
    const [passage] = partPassages(madeUpReport({ blocks: ['依法行政。'] }))
    expect(passage && partWords(REPORT, passage).how).toBe('本件中未见')
  })

  test.each([
    ['s2', '标题未点明，见“二、2025年工作”一节，18字'],
    ['s2-1', '无专门部分，见“一是推进立法”一条，9字'],
  ])('names the words that hold an embedded part at %s', (anchor, how) => {
    const report = madeUpReport({
      blocks: [[1, '二、2025年工作'], '一是推进立法。抓紧'],
      outline: [
        { id: 's2', level: 1, form: 'line', words: '二、2025年工作' },
        { id: 's2-1', level: 3, form: 'runin', words: '一是推进立法。' },
      ],
      front: {
        parts: {
          ...REPORT.front.parts,
          achievements: { status: 'embedded', anchor },
          problems: ABSENT,
          responsibility: ABSENT,
        },
      },
    })
    const [passage] = partPassages(report)
    expect(passage && partWords(report, passage).how).toBe(how)
  })

  test('groups the digits of a long count by thousands', () => {
    const passage = partPassages(REPORT)[3]
    expect(passage && partWords(REPORT, { ...passage, length: 1234567 }).how).toBe('有专门标题，1,234,567字')
  })
})

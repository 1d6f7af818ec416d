import { describe, expect, test } from 'vitest'
import { madeUpReport } from '../report/fixtures/made-up-report.ts'
import { contentsList } from './contents-list.ts'

const ABSENT = { status: 'absent', anchor: null } as const

describe('contentsList(report)', () => {
  test('nests level 2 under level 1, leaves out level 3, and cuts the full stop of labels', () => {
    const report = madeUpReport({
      blocks: [
        [1, '一、2024年工作情况'],
        '(一)统抓协调。一是坚持领导。推进。',
        [2, '(二)加强立法(试行)。'],
        '推进。',
        [1, '二、2025年工作'],
      ],
      outline: [
        { id: 's1', level: 1, form: 'line', words: '一、2024年工作情况' },
        { id: 's1-1', level: 2, form: 'runin', words: '(一)统抓协调。' },
        { id: 's1-1-1', level: 3, form: 'inline', words: '一是坚持领导。' },
        { id: 's1-2', level: 2, form: 'line', words: '(二)加强立法(试行)。' },
        { id: 's2', level: 1, form: 'line', words: '二、2025年工作' },
      ],
    })
    expect(contentsList(report)).toEqual([
      {
        anchor: 's1',
        marker: '一、',
        label: '2024年工作情况',
        kind: 'found',
        children: [
          { anchor: 's1-1', marker: '（一）', label: '统抓协调', kind: 'found', children: [] },
          { anchor: 's1-2', marker: '（二）', label: '加强立法（试行）', kind: 'found', children: [] },
        ],
      },
      { anchor: 's2', marker: '二、', label: '2025年工作', kind: 'found', children: [] },
    ])
  })

  test('names a lost heading and a part without heading in the archive’s own words', () => {
    const report = madeUpReport({
      blocks: ['(一)统抓协调。推进。', '一年来,仍存在一些不足。', [1, '二、2025年工作']],
      outline: [
        { id: 's1', level: 1, form: 'lost', words: '(一)统抓' },
        { id: 's1-1', level: 2, form: 'runin', words: '(一)统抓协调。' },
        { id: 's2', level: 1, form: 'line', words: '二、2025年工作' },
      ],
      front: {
        parts: {
          achievements: { status: 'embedded', anchor: 's1' },
          problems: { status: 'embedded', anchor: 'p2' },
          responsibility: ABSENT,
          plan: { status: 'headed', anchor: 's2' },
        },
      },
    })
    const [lost, plan] = contentsList(report)
    expect(lost).toMatchObject({ anchor: 's1', label: '〔第一部分，标题原缺〕', kind: 'lost' })
    expect(lost?.children.map(({ label, kind }) => [label, kind])).toEqual([
      ['统抓协调', 'found'],
      ['〔无标题〕不足和原因', 'untitled'],
    ])
    expect(plan?.anchor).toBe('s2')
  })

  test('is empty for a report without headings', () => {
    expect(contentsList(madeUpReport({ blocks: ['依法行政。'] }))).toEqual([])
  })
})

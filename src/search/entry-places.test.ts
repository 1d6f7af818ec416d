import { describe, expect, it } from 'vitest'
import { madeReport } from '../archive/fixtures/made-report.ts'
import { entryPlaces } from './entry-places.ts'

describe('entryPlaces', () => {
  it('links a heading to the paragraph after it, or else to the last one before', () => {
    const report = madeReport({ blocks: ['情况如下：', '# 一、成效', '# 二、安排'] })
    expect(entryPlaces(report)).toMatchObject({ anchors: ['p1', 'p1', 'p1'], headings: [1, 2] })
    expect(entryPlaces(madeReport({ blocks: ['# 一、成效', '成效。'] })).anchors).toEqual(['p1', 'p1'])
    expect(entryPlaces(madeReport({ blocks: ['# 一、成效'] })).anchors).toEqual([null])
  })

  it('lists the statutory parts, the longer before the shorter', () => {
    const parts = {
      achievements: { status: 'headed', anchor: 's1' },
      problems: { status: 'embedded', anchor: 'p2' },
      responsibility: { status: 'absent', anchor: null },
      plan: { status: 'absent', anchor: null },
    } as const
    const made = madeReport({ parts, blocks: ['# 一、成效', '成效。', '不足。'] })
    expect(entryPlaces(made).parts).toEqual([
      ['achievements', 0, 12],
      ['problems', 9, 12],
    ])
  })
})

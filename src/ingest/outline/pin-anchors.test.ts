import { describe, expect, it } from 'vitest'
import type { Report } from '../../report/report.ts'
import { outline } from './outline.ts'
import { pinAnchors } from './pin-anchors.ts'

const previous = (text: string): Report => {
  const { blocks, headings } = outline(text)
  return { text, ledger: { blocks, outline: headings } } as unknown as Report
}
const ids = (text: string, before: string) => {
  const { blocks, headings } = pinAnchors(outline(text), text, previous(before))
  return { blocks: blocks.map(({ id }) => id), headings: headings.map(({ id }) => id) }
}

const BEFORE = '引言一段。\n一、成效\n完成了许多工作任务，取得新的成效。\n二、问题\n力量仍然不足，需要加强。'

describe('pinned anchors', () => {
  it('stay when nothing changes', () => {
    expect(ids(BEFORE, BEFORE).blocks).toEqual(['p1', 's1', 'p2', 's2', 'p3'])
  })

  it('stay with their paragraph when one is taken out before it', () => {
    expect(ids(BEFORE.slice('引言一段。\n'.length), BEFORE).blocks).toEqual(['s1', 'p2', 's2', 'p3'])
  })

  it('stay with a paragraph that is repaired', () => {
    expect(ids(BEFORE.replace('许多工作任务', '许多重点工作任务'), BEFORE).blocks).toEqual([
      'p1',
      's1',
      'p2',
      's2',
      'p3',
    ])
  })

  it('never name another text: what is new gets an id that was never used', () => {
    const after = BEFORE.replace('一、成效', '新来的一段话，从前没有。\n一、成效')
    expect(ids(after, BEFORE).blocks).toEqual(['p1', 'p4', 's1', 'p2', 's2', 'p3'])
    expect(ids(BEFORE.replace('二、问题', '二、安排\n继续。\n三、问题'), BEFORE).headings).toEqual(['s1', 's3', 's4'])
  })
})

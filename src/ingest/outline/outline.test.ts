import { describe, expect, it } from 'vitest'
import { sliceCodePoints } from '../../text/code-points.ts'
import { outline } from './outline.ts'

/** Level, form and words of each heading, one a line. */
function sketch(text: string): string[] {
  return outline(text).headings.map(
    ({ id, level, form, span }) => `${id} ${level} ${form} ${sliceCodePoints(text, ...span)}`,
  )
}

describe('outline', () => {
  it('tells own-line headings, run-in leads and inline leads apart', () => {
    expect(sketch('一、成效\n(一)健全制度。一是甲。详情。二是乙。\n(二)加强监督\n正文。')).toEqual([
      's1 1 line 一、成效',
      's1-1 2 runin (一)健全制度。',
      's1-1-1 3 inline 一是甲。',
      's1-1-2 3 inline 二是乙。',
      's1-2 2 line (二)加强监督',
    ])
  })

  it('goes on a series whose sentence end is lost', () => {
    expect(
      sketch('(一)甲。一是乙。二是丙39三是丁。')
        .map((line) => line.slice(0, 20))
        .at(-1),
    ).toBe('s1-3 3 inline 三是丁。')
  })

  it.each([
    ['一个词里的“是”', '全市统一是前提。第二是保障。之一是人才。'],
    ['没有“二是”的“一是”', '关键在于,一是一,工作扎实。'],
    ['列举的月份', '在三、四月间开展检查。'],
    ['括号里的说明', '落实文件(一)的要求和(三)的要求。'],
  ])('takes no heading from %s', (_, text) => {
    expect(sketch(text)).toEqual([])
  })

  it('keeps a place for a first section whose heading is lost, and says so', () => {
    const text = '引言。\n(一)甲。正文。\n(二)乙。正文。\n二、问题\n正文。'
    expect(sketch(text)).toEqual(['s1 1 lost ', 's1-1 2 runin (一)甲。', 's1-2 2 runin (二)乙。', 's2 1 line 二、问题'])
    expect(outline(text).findings.map(({ rule }) => rule)).toEqual(['lost-heading'])
  })

  it('tells a gap in the numbering', () => {
    expect(outline('一、甲\n正文。\n三、乙\n正文。').findings.map(({ rule }) => rule)).toEqual(['numbering-gap'])
  })

  it('finds the headings of a text that has lost its line breaks', () => {
    const levels = outline('一、成效(一)甲。正文。(二)乙。正文。二、问题。正文。三、安排。正文。').headings.map(
      ({ level }) => level,
    )
    expect(levels.filter((level) => level === 1)).toHaveLength(3)
  })

  it.each([
    ['1.甲。\n2.乙。', ['s1', 's2']],
    ['第一,甲。第二,乙。', ['s1', 's2']],
    ['首先,甲。其次,乙。最后,丙。', ['s1', 's2']],
  ])('reads other numbering: %s', (text, ids) => {
    expect(
      outline(text)
        .headings.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(ids)
  })

  it('numbers paragraphs apart from headings, and its spans tile the text', () => {
    const text = '引言。\n一、成效\n正文。\n𠮷。'
    const { blocks } = outline(text)
    expect(blocks.map(({ id }) => id)).toEqual(['p1', 's1', 'p2', 'p3'])
    expect(blocks.map(({ span }) => sliceCodePoints(text, ...span)).join('\n')).toBe(text)
  })
})

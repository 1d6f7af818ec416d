import { describe, expect, test } from 'vitest'
import { madeUpReport } from '../report/fixtures/made-up-report.ts'
import { spanText } from '../report/report.ts'
import { widen } from '../text/widen.ts'
import { partPassages } from './part-passages.ts'
import { passageHtml } from './passage-html.ts'

const REPORT = madeUpReport({
  blocks: [
    '现将有关情况报告如下:',
    [1, '一、工作情况'],
    [2, '(一)统抓协调'],
    '局主要领导带头履行第一责任人职责,先后召开会议。抓考核,办件39。',
    '一年来,仍存在一些不足,<b>𠮷</b>。',
    [1, '二、2025年工作'],
    '推进立法,落实《纲要》。',
  ],
  outline: [
    { id: 's1', level: 1, form: 'line', words: '一、工作情况' },
    { id: 's1-1', level: 2, form: 'line', words: '(一)统抓协调' },
    { id: 's2', level: 1, form: 'line', words: '二、2025年工作' },
  ],
  findings: [{ words: '办件39', message: '“39”后缺量词。', lost: true }],
  evidence: [{ field: 'parts.responsibility', words: '局主要领导带头履行第一责任人职责,先后召开会议。' }],
  front: {
    parts: {
      achievements: { status: 'headed', anchor: 's1' },
      problems: { status: 'embedded', anchor: 'p3' },
      responsibility: { status: 'embedded', anchor: 'p2' },
      plan: { status: 'absent', anchor: null },
    },
  },
})

/** The text of a passage without what is the archive's own. */
function textOf(html: string): string {
  return html
    .replace(/<a [^>]*>[^<]*<\/a>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
}

describe('passageHtml', () => {
  const html = new Map(
    partPassages(REPORT).map((passage) => [passage.part, passageHtml(REPORT, passage, '/reports/a/')]),
  )

  test('shows the words of each passage, widened, and nothing else', () => {
    for (const { part, span } of partPassages(REPORT)) {
      const words = span ? spanText(REPORT, span).replace('一、工作情况', '').replaceAll('\n', '') : ''
      expect(textOf(html.get(part) ?? '')).toBe(widen(words))
    }
  })

  test('a paragraph’s number leads to the paragraph on the report’s page', () => {
    expect(html.get('problems')).toContain('<a class="number" href="/reports/a/#p3" aria-label="原文第3段">3</a>')
  })

  test('a sentence stands alone, and a note that is not of it is not shown', () => {
    expect(html.get('responsibility')).not.toContain('loss')
    expect(html.get('achievements')).toContain('class="loss"')
    expect(html.get('achievements')).toContain('href="/reports/a/#n1"')
  })

  test('keeps no id and no heading of the report', () => {
    expect([...html.values()].join('')).not.toMatch(/ id=|<h\d/)
    expect(html.get('achievements')).toContain('<p class="subheading">（一）统抓协调</p>')
  })

  test('a part that was not seen has no words', () => {
    expect(html.get('plan')).toBe('')
  })
})

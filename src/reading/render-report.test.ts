import { describe, expect, test } from 'vitest'
import { madeUpReport } from '../report/fixtures/made-up-report.ts'
import { spanText } from '../report/report.ts'
import { widen } from '../text/widen.ts'
import { readRendered } from './fixtures/rendered-blocks.ts'
import { renderReport } from './render-report.ts'

const REPORT = madeUpReport({
  blocks: [
    '市委、市政府:',
    '2024年,圆满完成各项工作任务10个集体获奖。',
    [1, '一、2024年工作情况'],
    '(一)统抓协调。一是坚持领导。落实《实施纲要(2021-2025年)》。二是实施《行政复议法》。案件39三是抓好考核。',
    '(二)筑牢防线。〔一〕是健全机制。',
    '一年来,仍存在一些不足。',
    [1, '三、2025年工作'],
    '𠮷祥如意。某市人民政府',
    '2025年1月16日',
  ],
  outline: [
    { id: 's1', level: 1, form: 'line', words: '一、2024年工作情况' },
    { id: 's1-1', level: 2, form: 'runin', words: '(一)统抓协调。' },
    { id: 's1-1-1', level: 3, form: 'inline', words: '一是坚持领导。' },
    { id: 's1-1-2', level: 3, form: 'inline', words: '二是实施《行政复议法》。' },
    { id: 's1-1-3', level: 3, form: 'inline', words: '三是抓好考核。' },
    { id: 's1-2', level: 2, form: 'runin', words: '(二)筑牢防线。' },
    { id: 's1-2-1', level: 3, form: 'inline', words: '〔一〕是健全机制。' },
    { id: 's2', level: 1, form: 'lost', words: '一年来,仍存在' },
    { id: 's3', level: 1, form: 'line', words: '三、2025年工作' },
  ],
  findings: [
    { words: '工作任务', message: '“工作任务”后似脱句号。', lost: true },
    { words: '39三是', message: '“39”后缺量词。' },
    { words: '2021-2025年', message: '年份可疑。' },
  ],
  emendations: [{ rule: 'supplied-first', before: '〔一〕', sic: '', corr: '〔一〕' }],
  evidence: [
    { field: 'addressee', words: '市委、市政府' },
    { field: 'signed', words: '2025年1月16日' },
    { field: 'parts.responsibility', words: '一是坚持领导。' },
  ],
  front: {
    parts: {
      achievements: { status: 'headed', anchor: 's1' },
      problems: { status: 'embedded', anchor: 's2' },
      responsibility: { status: 'absent', anchor: null },
      plan: { status: 'headed', anchor: 's3' },
    },
  },
})

describe('renderReport(report)', () => {
  const html = renderReport(REPORT)
  const rendered = readRendered(html)

  test('shows the canonical text of every block, widened and nothing else', () => {
    for (const block of REPORT.ledger.blocks) {
      expect(rendered.blocks.get(block.id)).toBe(widen(spanText(REPORT, block.span)))
    }
    expect(rendered.blocks.size).toBe(REPORT.ledger.blocks.length)
  })

  test('gives every block, lead and lost heading its anchor, once', () => {
    const ids = rendered.elements.map(({ attributes }) => attributes['id']).filter((id) => id && /^[ps]\d/.test(id))
    expect(ids.toSorted()).toEqual(
      [
        ...REPORT.ledger.blocks.map(({ id }) => id),
        ...REPORT.ledger.outline.filter(({ form }) => form !== 'line').map(({ id }) => id),
      ].toSorted(),
    )
  })

  test('sets leads off in bold and begins an item at each lead of level 3 within its paragraph', () => {
    expect(rendered.textsOf('b').slice(0, 1)).toEqual(['法定内容三 第一责任人履职'])
    expect(html).toContain('<b class="lead lead-2" id="s1-1">（一）统抓协调。</b>')
    expect(html).toContain('<span class="item"><b class="lead lead-3" id="s1-1-1">一是坚持领导。</b>')
    expect(html).toContain('<p id="p3" class="led">')
  })

  test('shows a lost heading as a placeholder and never as text of the report', () => {
    expect(html).toContain('<h2 class="lost" id="s2">〔第二部分，标题原缺〕</h2>')
    expect(rendered.blocks.has('s2')).toBe(false)
  })

  test('marks cited names, the brackets of supplied words and doubtful words', () => {
    expect(rendered.textsOf('cite')).toEqual(['《实施纲要（2021-2025年）》', '《行政复议法》'])
    expect(rendered.textsOf('ins')).toEqual(['〔一〕'])
    expect(rendered.textsOf('mark')).toEqual(['2021-2025年', '39', '三是'])
  })

  test('keeps a figure with its unit, and not with the number of the next item', () => {
    expect(html).toContain('<span class="figure">2024年</span>，圆满')
    expect(html).toContain('案件<mark>39</mark></span>')
  })

  test('numbers notes in reading order, behind the end of what they are about', () => {
    expect(html).toContain(
      '工作任务<span class="loss"></span><a class="ref" id="r1" href="#n1" aria-label="注1" data-door="aside">①</a><span class="figure">10个</span>',
    )
    expect(html).toContain(
      '<mark>三是</mark><a class="ref" id="r3" href="#n3" aria-label="注3" data-door="aside">③</a>抓好考核',
    )
    expect(html.match(/class="ref"/g)).toHaveLength(4)
  })

  test('says in the margin what kind of note it is, and why', () => {
    expect(html).toContain('<p id="n1"><a href="#r1" aria-label="回到注1所在">①</a>疑脱。“工作任务”后似脱句号。</p>')
    expect(html).toContain('>②</a>存疑。年份可疑。</p>')
    expect(html).toContain('>④</a>补字。')
  })

  test('keeps the characters a note names out of the script door', () => {
    const message = '此处繁体读作「松」，亦有「鬆」等写法，机器转换，未经人核。'
    const noted = renderReport(madeUpReport({ blocks: ['某松'], findings: [{ words: '松', message }] }))
    expect(noted).toContain(
      '存疑。此处繁体读作「<span translate="no">松</span>」，亦有「<span translate="no">鬆</span>」等',
    )
  })

  test('sets each statutory part beside its passage, and a part not seen beside the first block', () => {
    const at = (id: string) => html.indexOf(`id="${id}"`)
    const part = (name: string) => html.indexOf(`${name}</b>`)
    expect(part('第一责任人履职')).toBeGreaterThan(at('p1'))
    expect(part('第一责任人履职')).toBeLessThan(at('p2'))
    expect(part('举措和成效')).toBeGreaterThan(at('s1'))
    expect(part('举措和成效')).toBeLessThan(at('p3'))
    expect(part('不足和原因')).toBeGreaterThan(at('s2'))
    expect(part('不足和原因')).toBeLessThan(at('p5'))
  })

  test('says where a stretch of another kind begins, a lost heading’s where its first block stands', () => {
    expect([...html.matchAll(/id="([ps]\d+)"[^>]* data-stretch="(\w+)"/g)].map(([, id, kind]) => [id, kind])).toEqual([
      ['p1', 'opening'],
      ['s1', 'achievements'],
      ['p5', 'problems'],
      ['s3', 'plan'],
    ])
  })

  test('names the paragraphs of addressee, signatory and date', () => {
    expect(html).toContain('<p id="p1" class="addressee" data-stretch="opening">')
    expect(html).toContain('<p id="p6" class="signature">')
    expect(html).toContain('<p id="p7" class="signature">')
  })

  test('numbers paragraphs and not headings', () => {
    expect(html.match(/<a class="number"/g)).toHaveLength(7)
    expect(html).toContain('<a class="number" href="#p7" aria-label="第7段" data-door="aside">7</a>')
  })
})

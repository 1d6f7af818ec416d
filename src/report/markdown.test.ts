import fc from 'fast-check'
import { remark } from 'remark'
import { describe, expect, it } from 'vitest'
import { fromMarkdown, markdownTree, toMarkdown } from './markdown.ts'

/** What reports and hostile seeds are made of: words, and everything Markdown and HTML might take for markup. */
const piece = fc.constantFrom(
  '法治',
  '一、',
  '(一)',
  '1. ',
  '- ',
  '+ ',
  '* ',
  '# ',
  '**',
  '_',
  '`',
  '```',
  '<b>',
  '<script>',
  '</p>',
  '&amp;',
  '&',
  '[a](javascript:x)',
  '![x](y)',
  '~~~',
  '---',
  '===',
  '>',
  '|',
  '\\',
  '<http://a.b>',
  'http://a.b',
  '!',
  '　',
  ' ',
  '1)',
  '。',
  '“',
  '〔',
  ':',
  '&#35;',
)
const blockText = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join('').trim())
  .filter((text) => text !== '')
const block = fc.record({ level: fc.constantFrom(1 as const, 2 as const, 3 as const, null), text: blockText })

describe('a report as Markdown', () => {
  it('is what remark writes, also where no parser is asked', () => {
    const remarks = remark().data('settings', { bullet: '-', rule: '-', emphasis: '_' })
    const plainPiece = fc.constantFrom(
      ...'法治，。（一)(1.2、 　"\'+~-—a:;/%'.split(''),
      '2016-2020',
      '1.',
      '12)',
      'a.b',
      '互联网+',
    )
    const plainText = fc
      .array(plainPiece, { minLength: 1, maxLength: 10 })
      .map((pieces) => pieces.join('').replace(/^ +| +$/g, ''))
      .filter((text) => text !== '')
    const plainBlock = fc.record({ level: fc.constantFrom(1 as const, 2 as const, 3 as const, null), text: plainText })
    fc.assert(
      fc.property(fc.array(fc.oneof(plainBlock, block), { minLength: 1, maxLength: 3 }), (blocks) => {
        expect(toMarkdown(blocks)).toBe(remarks.stringify(markdownTree(blocks)))
      }),
      { numRuns: 3000 },
    )
  })

  it('reads back as the same blocks, whatever their text holds', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        expect(fromMarkdown(toMarkdown(blocks))).toEqual(blocks)
      }),
      { numRuns: 500 },
    )
  })

  it('writes own-line headings below the title', () => {
    expect(
      toMarkdown([
        { level: 1, text: '一、成效' },
        { level: null, text: '正文' },
      ]),
    ).toBe('## 一、成效\n\n正文\n')
  })

  it.each([
    ['- 甲', 'list'],
    ['<div>甲</div>', 'html'],
    ['甲**乙**', 'strong'],
    ['# 甲', 'depth 1'],
  ])('refuses %s, saying what it found', (markdown, found) => {
    expect(() => fromMarkdown(markdown)).toThrow(found)
  })

  it('refuses text that Markdown cannot hold', () => {
    expect(() => toMarkdown([{ level: null, text: '甲\n\n乙' }])).toThrow(/survive|read back/)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { madeUpReport } from '../report/fixtures/made-up-report.ts'
import { spanText } from '../report/report.ts'
import { widen } from '../text/widen.ts'
import { readRendered } from './fixtures/rendered-blocks.ts'
import { renderReport } from './render-report.ts'

describe('hostile text stays text', () => {
  test.each([
    ['a script', '依法<script>alert(1)</script>行政'],
    ['strong text', '依法**行政**、__监督__'],
    ['a link to a script', '依法[行政](javascript:alert(1))'],
    ['an image', '![x](https://example.org/x.png)'],
    ['a character reference', '依法&amp;行政&#60;b&#62;'],
    ['an attribute', '依法" onmouseover="alert(1)'],
    ['a heading', '# 一、依法行政'],
    ['a list', '- 依法行政'],
    ['a table', '| 指标 | 数量 |'],
    ['code', '`rm -rf`'],
    ['a comment', '<!-- 依法 -->行政'],
    ['an address', '<https://example.org/>'],
  ])('%s is shown letter by letter', (_, text) => {
    const rendered = readRendered(renderReport(madeUpReport({ blocks: [text] })))
    expect(rendered.blocks.get('p1')).toBe(widen(text))
    expect(
      rendered.elements.map(({ name }) => name).filter((name) => !['p', 'div', 'a', 'span', 'b', 'br'].includes(name)),
    ).toEqual([])
  })

  test('an id never leaves its attribute', () => {
    const report = madeUpReport({ blocks: ['依法行政。'] })
    const blocks = report.ledger.blocks.map((block) => ({ ...block, id: '"><script>' }))
    const rendered = readRendered(renderReport({ ...report, ledger: { ...report.ledger, blocks } }))
    expect(rendered.elements.map(({ name }) => name)).not.toContain('script')
  })
})

describe('for any text and any findings', () => {
  const clause = fc.array(
    fc.constantFrom('依法', '39', ',', '。', '《', '》', '<', '(', ')', '𠮷', '一是', '“', ' 总'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  const paragraphs = fc.array(
    clause.map((words) => `文${words.join('')}尾`),
    { minLength: 1, maxLength: 4 },
  )

  test('the text shown is the canonical text widened, and marks cover exactly the text of their spans', () => {
    fc.assert(
      fc.property(paragraphs, fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 5 }), (blocks, pairs) => {
        const plain = madeUpReport({ blocks })
        const length = [...plain.text].length
        const findings = pairs.map(([a, b]) => {
          const span: [number, number] = [Math.min(a, b, length - 1), Math.min(Math.max(a, b), length - 1)]
          return { rule: 'r', field: 'text', span, severity: 'doubt' as const, message: '存疑。' }
        })
        const report = { ...plain, ledger: { ...plain.ledger, findings } }
        const html = renderReport(report)
        const rendered = readRendered(html)
        for (const block of report.ledger.blocks) {
          expect(rendered.blocks.get(block.id)).toBe(widen(spanText(report, block.span)))
        }
        expect(html.match(/class="ref"/g)?.length ?? 0).toBe(findings.length)
      }),
      { numRuns: 60 },
    )
  })

  test('one doubt alone is marked from its first character to its last', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(60), fc.nat(60), (blocks, a, b) => {
        const plain = madeUpReport({ blocks: [blocks.join('')] })
        const length = [...plain.text].length
        const span: [number, number] = [Math.min(a, length - 1), Math.min(a, length - 1) + 1 + (b % 5)]
        const end = Math.min(span[1], length)
        const finding = {
          rule: 'r',
          field: 'text',
          span: [span[0], end] as [number, number],
          severity: 'doubt' as const,
          message: '存疑。',
        }
        const rendered = readRendered(renderReport({ ...plain, ledger: { ...plain.ledger, findings: [finding] } }))
        expect(rendered.textsOf('mark').join('')).toBe([...widen(plain.text)].slice(span[0], end).join(''))
      }),
      { numRuns: 60 },
    )
  })
})

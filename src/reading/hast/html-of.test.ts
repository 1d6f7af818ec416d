import fc from 'fast-check'
import type { Element, ElementContent, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { remark } from 'remark'
import { expect, it } from 'vitest'
import { htmlOf } from './html-of.ts'

const words = fc
  .array(fc.constantFrom('报告', '<', '&', '"', "'", '`', '&lt;', '>', '\u0000', ' ', '𠮷', '—'), { maxLength: 5 })
  .map((all) => all.join(''))
const properties = fc.record(
  {
    className: fc.array(fc.constantFrom('lead', 'lead-2', 'mark'), { minLength: 1 }),
    id: words,
    href: words,
    ariaLabel: words,
    ariaHidden: fc.constant('true'),
    dataDoor: fc.constant('aside'),
    dataStretch: fc.option(words, { nil: undefined }),
    role: fc.constant('note'),
    translate: fc.constant('no'),
  },
  { requiredKeys: [] },
)
const node = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    words.map((value): ElementContent => ({ type: 'text', value })),
    fc.constant<ElementContent>({ type: 'element', tagName: 'br', properties: {}, children: [] }),
    fc
      .tuple(
        fc.constantFrom('p', 'h2', 'a', 'span', 'b', 'cite', 'mark', 'ins', 'div'),
        properties,
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tagName, own, children]): Element => ({ type: 'element', tagName, properties: own, children })),
  ),
})).node

it('htmlOf(tree) is what rehype-stringify writes', () => {
  const processor = remark().use(rehypeStringify).freeze()
  fc.assert(
    fc.property(fc.array(node, { maxLength: 4 }), (children) => {
      const tree: Root = { type: 'root', children }
      expect(htmlOf(tree)).toBe(processor.stringify(tree))
    }),
    { numRuns: 500 },
  )
})

it.each<ElementContent>([
  { type: 'comment', value: 'x' },
  { type: 'element', tagName: 'p', properties: { hidden: true }, children: [] },
])('htmlOf throws on what no reading has: %j', (child) => {
  expect(() => htmlOf({ type: 'root', children: [child] })).toThrow('a reading has no')
})

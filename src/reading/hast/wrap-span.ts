import type { Element, ElementContent, Text } from 'hast'
import type { Span } from '../../report/ledger.ts'
import { sliceCodePoints } from '../../text/code-points.ts'
import { readingLength } from './reading-length.ts'

/** Makes what stands in place of a piece of text; `last` on the piece that ends the span. */
export type Wrap = (piece: Text, last: boolean) => readonly ElementContent[]

/**
 * Wraps the text of a span, in code points of the report's text in `parent`. Text is cut at the span's ends; a span
 * that crosses the edge of an element is wrapped in pieces. An empty span wraps nothing.
 */
export function wrapSpan(parent: Element, span: Span, wrap: Wrap): Element {
  let end = 0
  const children = parent.children.flatMap((child): readonly ElementContent[] => {
    const start = end
    end += readingLength(child)
    if (start === end || end <= span[0] || start >= span[1]) return [child]
    const local: Span = [Math.max(0, span[0] - start), span[1] - start]
    if (child.type === 'element') return [wrapSpan(child, local, wrap)]
    return child.type === 'text' ? wrapText(child, local, span[1] <= end, wrap) : [child]
  })
  return { ...parent, children }
}

function wrapText({ value }: Text, [from, to]: Span, last: boolean, wrap: Wrap): readonly ElementContent[] {
  const piece = sliceCodePoints(value, from, to)
  return [
    ...textUnlessEmpty(sliceCodePoints(value, 0, from)),
    ...wrap({ type: 'text', value: piece }, last),
    ...textUnlessEmpty(sliceCodePoints(value, to)),
  ]
}

/** A text node, or nothing for the empty text. */
export function textUnlessEmpty(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

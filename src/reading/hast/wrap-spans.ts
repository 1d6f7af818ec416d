import type { Element, ElementContent, Text } from 'hast'
import type { Span } from '../../report/ledger.ts'
import { codePointSlicer } from '../../text/code-points.ts'
import { readingLength } from './reading-length.ts'

/** Makes what stands in place of a piece of text; `last` on the piece that ends the span. */
export type Wrap = (piece: Text, last: boolean) => readonly ElementContent[]

/**
 * Wraps the text of spans, in code points of the report's text in `parent`, in one walk: a text may hold thousands. Text is
 * cut at a span's ends; a span that crosses the edge of an element is wrapped in pieces. An empty span wraps nothing.
 * @param spans in order, none touching the inside of another
 */
export function wrapSpans(parent: Element, spans: readonly Span[], wrap: Wrap): Element {
  let end = 0
  let next = 0
  const children = parent.children.flatMap((child): readonly ElementContent[] => {
    const start = end
    end += readingLength(child)
    while (next < spans.length && (spans[next] as Span)[1] <= start) next++
    const local = spansFrom(spans, next, start, end)
    if (start === end || local.length === 0) return [child]
    if (child.type === 'element') return [wrapSpans(child, local, wrap)]
    return child.type === 'text' ? wrapText(child, local, end - start, wrap) : [child]
  })
  return { ...parent, children }
}

/** Of the spans from the one at `next` on, those that begin before `end`, counted from `start`. */
function spansFrom(spans: readonly Span[], next: number, start: number, end: number): Span[] {
  const found: Span[] = []
  for (let i = next; i < spans.length && (spans[i] as Span)[0] < end; i++) {
    const [from, to] = spans[i] as Span
    if (from < to) found.push([Math.max(0, from - start), to - start])
  }
  return found
}

function wrapText({ value }: Text, spans: readonly Span[], length: number, wrap: Wrap): readonly ElementContent[] {
  const slice = codePointSlicer(value)
  let done = 0
  const nodes = spans.flatMap(([from, to]): readonly ElementContent[] => {
    const before = textUnlessEmpty(slice(done, from))
    done = Math.min(to, length)
    return [...before, ...wrap({ type: 'text', value: slice(from, done) }, to <= length)]
  })
  return [...nodes, ...textUnlessEmpty(slice(done))]
}

/** A text node, or nothing for the empty text. */
export function textUnlessEmpty(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

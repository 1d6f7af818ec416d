import type { Element, ElementContent } from 'hast'
import type { Span } from '../../report/ledger.ts'
import { sliceCodePoints } from '../../text/code-points.ts'
import { readingLength } from './reading-length.ts'

/**
 * What of an element lies in a span, in code points of the report's text in it. What is the archive's own (a frame where
 * words are lost, the number of a note) stays where it touches the span.
 */
export function cutSpan(parent: Element, [from, to]: Span): Element {
  let end = 0
  const children = parent.children.flatMap((child): ElementContent[] => {
    const start = end
    end += readingLength(child)
    return cutChild(child, end - start, [Math.max(0, from - start), to - start])
  })
  return { ...parent, children }
}

/** What of a child lies in a span counted from its start. */
function cutChild(child: ElementContent, length: number, [from, to]: Span): ElementContent[] {
  if (length === 0) return from === 0 && to >= 0 ? [child] : []
  if (from >= length || to <= 0) return []
  if (from === 0 && length <= to) return [child]
  if (child.type === 'element') return [cutSpan(child, [from, to])]
  return child.type === 'text' ? [{ ...child, value: sliceCodePoints(child.value, from, to) }] : []
}

import type { Element, ElementContent } from 'hast'
import { sliceCodePoints } from '../../text/code-points.ts'
import { readingLength } from './reading-length.ts'
import { textUnlessEmpty } from './wrap-spans.ts'

/**
 * Puts nodes at an offset, in code points of the report's text in `parent`: behind the character before it, so that
 * what is said of the end of a sentence stands inside that sentence's element.
 */
export function insertAt(parent: Element, at: number, nodes: readonly ElementContent[]): Element {
  if (at === 0) return { ...parent, children: [...nodes, ...parent.children] }
  let end = 0
  const children = parent.children.flatMap((child): readonly ElementContent[] => {
    const start = end
    end += readingLength(child)
    if (at <= start || at > end) return [child]
    if (child.type === 'element') return [insertAt(child, at - start, nodes)]
    if (child.type !== 'text') return [child]
    return [
      ...textUnlessEmpty(sliceCodePoints(child.value, 0, at - start)),
      ...nodes,
      ...textUnlessEmpty(sliceCodePoints(child.value, at - start)),
    ]
  })
  return { ...parent, children }
}

import type { ElementContent } from 'hast'
import { codePointLength } from '../../text/code-points.ts'

/** Code points of the report's text in a node; what is set apart has none. */
export function readingLength(node: ElementContent): number {
  if (node.type === 'text') return codePointLength(node.value)
  if (node.type !== 'element' || node.data?.apart) return 0
  return node.children.reduce((length, child) => length + readingLength(child), 0)
}

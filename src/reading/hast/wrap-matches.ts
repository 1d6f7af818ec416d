import type { Element, Root } from 'hast'
import type { Span } from '../../report/ledger.ts'
import { type Report, spanText } from '../../report/report.ts'
import { codePointLength, codePointOffsets } from '../../text/code-points.ts'
import { element } from './element.ts'
import { mapBlocks } from './map-blocks.ts'
import { wrapSpans } from './wrap-spans.ts'

/**
 * Wraps whatever a pattern finds in the canonical text of a block in elements like `like`.
 * @param pattern must be global and must not match the empty text
 */
export function wrapMatches(
  tree: Root,
  report: Report,
  pattern: RegExp,
  like: Pick<Element, 'tagName' | 'properties'>,
): Root {
  return mapBlocks(tree, report, (node, block) => {
    const text = spanText(report, block.span)
    const offset = codePointOffsets(text)
    const spans = Array.from(text.matchAll(pattern), (match): Span => {
      const start = offset(match.index)
      return [start, start + codePointLength(match[0])]
    })
    return spans.length === 0
      ? node
      : wrapSpans(node, spans, (piece) => [element(like.tagName, like.properties, piece)])
  })
}

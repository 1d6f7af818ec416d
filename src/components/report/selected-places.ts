import type { TextPlace } from '../../exports/quotation.ts'

/** Where a selection lies in the text of a report, and the anchor of the block it begins in. */
export interface SelectedPlaces {
  readonly start: TextPlace
  readonly end: TextPlace
  readonly anchor: string
}

/** Finds a selected range in an article whose blocks are the lines of the text; null where it holds nothing of them. */
export function selectedPlaces(article: Element, range: Range): SelectedPlaces | null {
  const blocks = reportBlocks(article)
  const touched = blocks.filter((block) => range.intersectsNode(block))
  const [first, last] = [touched[0], touched.at(-1)]
  if (range.collapsed || !first || !last) return null
  const isWithin = (block: Element, node: Node): boolean => block.contains(node)
  return {
    start: {
      line: blocks.indexOf(first),
      offset: isWithin(first, range.startContainer) ? lengthBefore(first, range.startContainer, range.startOffset) : 0,
    },
    end: {
      line: blocks.indexOf(last),
      offset: isWithin(last, range.endContainer)
        ? lengthBefore(last, range.endContainer, range.endOffset)
        : Number.POSITIVE_INFINITY,
    },
    anchor: first.id,
  }
}

/** The elements of the report's blocks, in order: what has an anchor and is no placeholder of the archive's. */
export function reportBlocks(article: Element): Element[] {
  return Array.from(article.children).filter(({ id, className }) => id !== '' && className !== 'lost')
}

/** Code points of the report's text in a block before a place; numbers and references are not the report's. */
function lengthBefore(block: Element, node: Node, offset: number): number {
  const before = block.ownerDocument.createRange()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  const text = before.cloneContents()
  for (const aside of text.querySelectorAll('[data-door="aside"]')) aside.remove()
  return Array.from(text.textContent ?? '').length
}

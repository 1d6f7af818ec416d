/** What the archive sets among a report's words. */
const APART = '.number, .ref, .loss, .margin, .lost, [aria-hidden]'

/** Where words stand in the report's own text of some elements, in order: across its inline tags, never across two elements. */
export function rangesIn(places: Iterable<Element>, words: readonly string[]): Range[] {
  return Array.from(places).flatMap((place) => rangesOf(place, words))
}

function rangesOf(place: Element, words: readonly string[]): Range[] {
  const nodes: Text[] = []
  const walker = place.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (!node.parentElement?.closest(APART)) nodes.push(node)
  }
  const text = nodes.map(({ data }) => data).join('')
  return words.flatMap((word) => {
    const ranges: Range[] = []
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const range = place.ownerDocument.createRange()
      range.setStart(...pointAt(nodes, at))
      range.setEnd(...pointAt(nodes, at + word.length))
      ranges.push(range)
    }
    return ranges
  })
}

/** @param offset of the nodes' text, no more than its length */
function pointAt(nodes: readonly Text[], offset: number): [Text, number] {
  let left = offset
  for (const node of nodes) {
    if (left <= node.length) return [node, left]
    left -= node.length
  }
  throw new Error(`no place ${offset} in this text`)
}

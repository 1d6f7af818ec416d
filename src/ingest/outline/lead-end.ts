/** A heading of fewer characters does not end at a space: 一、 工作. */
const LEAST = 4

/**
 * Where a lead that begins a sentence ends (UTF-16, exclusive): after the first 。 outside “” and 《》, else at `limit`,
 * the end of the paragraph or the next mark.
 * @param start behind the lead's mark
 * @param spaced where line breaks have become spaces, a space ends a heading too
 */
export function leadEnd(paragraph: string, start: number, limit: number, spaced = false): number {
  let depth = 0
  let inner = -1
  for (let i = start; i < limit; i++) {
    const character = paragraph.charAt(i)
    depth = Math.max(0, depth + (DEPTH[character] ?? 0))
    if (depth === 0 && character === '。') return i + 1
    if (depth === 0 && spaced && i >= start + LEAST && /\s/.test(character)) return i
    if (character === '。' && inner < 0) inner = i + 1
  }
  return inner < 0 ? limit : inner
}

/** What opens a quotation or a title, and what closes it. */
const DEPTH: Readonly<Record<string, number>> = { '“': 1, '《': 1, '”': -1, '》': -1 }

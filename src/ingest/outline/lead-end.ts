/**
 * Where a lead that begins a sentence ends (UTF-16, exclusive): after the first 。 outside “” and 《》,
 * else after the first ；/; where the series goes on, else at `limit`.
 */
export function leadEnd(paragraph: string, start: number, limit: number): number {
  let depth = 0
  let inner = -1
  for (let i = start; i < limit; i++) {
    const character = paragraph.charAt(i)
    if (character === '“' || character === '《') depth++
    else if (character === '”' || character === '》') depth = Math.max(0, depth - 1)
    else if (character === '。') {
      if (depth === 0) return i + 1
      if (inner < 0) inner = i + 1
    }
  }
  return inner < 0 ? limit : inner
}

/**
 * Splits a text into its code points, the unit of every span in the archive.
 * A lone surrogate counts as one code point, as everywhere in JavaScript.
 */
export function codePoints(text: string): string[] {
  return Array.from(text)
}

/** Number of code points of a text. */
export function codePointLength(text: string): number {
  let length = text.length
  for (let i = 0; i < text.length - 1; i++) {
    if (isPairAt(text, i)) {
      length--
      i++
    }
  }
  return length
}

/** The half-open slice `[start, end)` of a text, counted in code points. */
export function sliceCodePoints(text: string, start: number, end?: number): string {
  if (!ASTRAL.test(text)) return text.slice(start, end)
  return codePoints(text).slice(start, end).join('')
}

/**
 * Returns a function from UTF-16 offsets of `text` to code point offsets.
 * An offset inside a surrogate pair maps to the code point it belongs to.
 */
export function codePointOffsets(text: string): (utf16: number) => number {
  if (!ASTRAL.test(text)) return (utf16) => utf16
  const offsets = new Uint32Array(text.length + 1)
  let count = 0
  for (let i = 0; i < text.length; i++) {
    offsets[i] = count
    if (isPairAt(text, i)) offsets[++i] = count
    count++
  }
  offsets[text.length] = count
  return (utf16) => offsets[utf16] ?? count
}

const ASTRAL = /[\u{10000}-\u{10FFFF}]/u

function isPairAt(text: string, i: number): boolean {
  const high = text.charCodeAt(i)
  if (high < 0xd800 || high > 0xdbff) return false
  const low = text.charCodeAt(i + 1)
  return low >= 0xdc00 && low <= 0xdfff
}

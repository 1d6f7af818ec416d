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

/** The UTF-16 offset that lies some code points on from another; the end of the text where it has not as many. */
export function codePointsOn(text: string, from: number, count: number): number {
  let at = from
  for (let left = count; left > 0 && at < text.length; left--) at += isPairAt(text, at) ? 2 : 1
  return at
}

/** The half-open slice `[start, end)` of a text, counted in code points. */
export function sliceCodePoints(text: string, start: number, end?: number): string {
  if (latest.text !== text) latest = { text, slice: codePointSlicer(text) }
  return latest.slice(start, end)
}

/** Slices one text many times by code points, as `sliceCodePoints` does once; where no pair of units is one character they are the same. */
export function codePointSlicer(text: string): (start: number, end?: number) => string {
  if (!ASTRAL.test(text)) return (start, end) => text.slice(start, end)
  const chars = codePoints(text)
  return (start, end) => chars.slice(start, end).join('')
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

/** The text sliced last: spans are read one after another from one text, which is split only once. */
let latest = { text: '', slice: codePointSlicer('') }

function isPairAt(text: string, i: number): boolean {
  const high = text.charCodeAt(i)
  if (high < 0xd800 || high > 0xdbff) return false
  const low = text.charCodeAt(i + 1)
  return low >= 0xdc00 && low <= 0xdfff
}

import { codePoints } from '../text/code-points.ts'
import { byCodePoint } from './by-code-point.ts'

/**
 * How one text differs from another of equal length, character by character: small, readable and exact.
 * It lets the Simplified text and this table stand for a Traditional source.
 */
export interface ConversionTable {
  /**
   * Each character that mostly becomes another, followed by that other, sorted by code point: `专專业業`.
   * A character that is not listed stays as it is.
   */
  readonly pairs: string
  /** The places that follow neither rule: code point offset and the character that stands there, in order. */
  readonly exceptions: readonly (readonly [at: number, char: string])[]
}

/**
 * Describes how `from` becomes `to`; `applyConversion(from, describeConversion(from, to))` is `to`.
 * The same two texts always give the same table: of images equally frequent the one with the lowest code point is the rule.
 *
 * @throws Error if the texts are not of equal length in code points
 */
export function describeConversion(from: string, to: string): ConversionTable {
  const before = codePoints(from)
  const after = codePoints(to)
  if (before.length !== after.length) {
    throw new Error(
      `describeConversion: expected texts of equal length, found ${before.length} and ${after.length} code points`,
    )
  }
  const images = majorityImages(before, after)
  const exceptions = after.flatMap((char, at): [number, string][] =>
    char === imageOf(images, before[at] ?? '') ? [] : [[at, char]],
  )
  const pairs = [...images].toSorted(([a], [b]) => byCodePoint(a, b))
  return { pairs: pairs.flat().join(''), exceptions }
}

/**
 * Makes the text again that a table was described from.
 *
 * @throws Error if an exception lies outside the text, for then the table belongs to another one
 */
export function applyConversion(from: string, { pairs, exceptions }: ConversionTable): string {
  const images = imagesOf(pairs)
  const chars = codePoints(from).map((char) => imageOf(images, char))
  for (const [at, char] of exceptions) {
    if (at >= chars.length) throw new Error(`applyConversion: expected an offset below ${chars.length}, found ${at}`)
    chars[at] = char
  }
  return chars.join('')
}

function imageOf(images: ReadonlyMap<string, string>, char: string): string {
  return images.get(char) ?? char
}

/** For each character its most frequent image, if that is another character. */
function majorityImages(before: readonly string[], after: readonly string[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  before.forEach((char, i) => {
    const image = after[i] ?? ''
    const ofChar = counts.get(char) ?? new Map<string, number>()
    counts.set(char, ofChar.set(image, (ofChar.get(image) ?? 0) + 1))
  })
  const images = new Map<string, string>()
  for (const [char, ofChar] of counts) {
    const [[image] = [char]] = [...ofChar].toSorted(([a, n], [b, m]) => m - n || byCodePoint(a, b))
    if (image !== char && canBePaired(char) && canBePaired(image)) images.set(char, image)
  }
  return images
}

/** Half a surrogate pair would join with its neighbour in `pairs`; it is always an exception. */
function canBePaired(char: string): boolean {
  return char.isWellFormed()
}

function imagesOf(pairs: string): Map<string, string> {
  const chars = codePoints(pairs)
  const images = new Map<string, string>()
  for (let i = 0; i + 1 < chars.length; i += 2) images.set(chars[i] ?? '', chars[i + 1] ?? '')
  return images
}

/** A replacement of the half-open stretch `[start, end)` of a source, in UTF-16 units. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Makes replacements in a source, in any order; all else stays as it is.
 *
 * @throws Error if two of them overlap, for then one would be lost.
 */
export function splice(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let done = 0
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < done) {
      throw new Error(`splice: two edits overlap at ${start}: “${source.slice(start, end)}” → “${text}”`)
    }
    pieces.push(source.slice(done, start), text)
    done = end
  }
  pieces.push(source.slice(done))
  return pieces.join('')
}

import { codePointLength, codePointOffsets } from '../text/code-points.ts'

/** A maximal sequence of letters and digits of a folded text, and where it stands (code points). */
export interface Run {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * The runs of a folded text, in order. `.` between two digits belongs to its run (`1.8万` is one); all other
 * punctuation and space separate runs. Give it one block at a time, or blocks joined by line breaks.
 */
export function runs(folded: string): Run[] {
  const at = codePointOffsets(folded)
  return Array.from(folded.matchAll(RUN), ({ 0: text, index }) => {
    const start = at(index)
    return { text, start, end: start + codePointLength(text) }
  })
}

/** A run as a pattern, written without lookbehind: a digit takes its point along only where a digit follows. */
export const RUN = /(?:\p{Nd}\.(?=\p{Nd})|[\p{L}\p{N}])+/gu

import type { Span } from '../report/ledger.ts'
import { codePointLength, codePointOffsets } from '../text/code-points.ts'

/**
 * Where any of the runs occurs in a folded line, in reading order, as code point spans. A run is counted as a reader
 * would, left to right and not overlapping itself; of spans that begin together the longest comes first.
 */
export function occurrences(foldedLine: string, runs: readonly string[]): NonNullable<Span>[] {
  const at = codePointOffsets(foldedLine)
  const found: [number, number][] = []
  for (const run of runs) {
    const length = codePointLength(run)
    for (let i = foldedLine.indexOf(run); i >= 0; i = foldedLine.indexOf(run, i + run.length)) {
      found.push([at(i), at(i) + length])
    }
  }
  return found.sort((a, b) => a[0] - b[0] || b[1] - a[1])
}

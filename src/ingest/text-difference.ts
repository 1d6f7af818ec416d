import { diffArrays } from 'diff'
import type { SourceLedger } from '../report/ledger.ts'
import { codePointLength, codePoints } from '../text/code-points.ts'

/** Length of the runs two whole texts are compared by: long enough that set phrases alone do not make them alike. */
const RUN = 8

/**
 * How much two texts have in common: shared runs of characters over all of either, from 0 to 1.
 * Copies of one report come out above 0.8; two reports of one office in different years far below.
 * @param run characters of a run; 2 for short texts
 */
export function similarity(a: string, b: string, run = RUN): number {
  const [ofA, ofB] = [runsOf(a, run), runsOf(b, run)]
  if (ofA.size === 0 || ofB.size === 0) return a === b ? 1 : 0
  const shared = sharedRuns(ofA, ofB)
  return shared / (ofA.size + ofB.size - shared)
}

/** How much of the shorter of two whole texts stands in the longer, from 0 to 1: near 1 for a copy that is cut off. */
export function containment(a: string, b: string): number {
  const [ofA, ofB] = [runsOf(a, RUN), runsOf(b, RUN)]
  if (ofA.size === 0 || ofB.size === 0) return a === b ? 1 : 0
  return sharedRuns(ofA, ofB) / Math.min(ofA.size, ofB.size)
}

function sharedRuns(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const piece of a) if (b.has(piece)) shared++
  return shared
}

/** Where a copy's text has other words than the chosen one: `has` in the copy, `instead` of what stands at `at`. */
export function textDifferences(chosen: string, copy: string): SourceLedger['differences'] {
  const differences: SourceLedger['differences'] = []
  let at = 0
  for (const { added, removed, value } of diffArrays(codePoints(chosen), codePoints(copy))) {
    const words = value.join('')
    const last = differences.at(-1)
    const touches = last !== undefined && last.at + codePointLength(last.instead) === at
    if (removed) {
      if (touches) last.instead += words
      else differences.push({ at, has: '', instead: words })
      at += value.length
    } else if (added) {
      if (touches) last.has += words
      else differences.push({ at, has: words, instead: '' })
    } else at += value.length
  }
  return differences
}

function runsOf(text: string, length: number): Set<string> {
  const tight = text.replace(/[\s\p{P}]+/gu, '')
  const result = new Set<string>()
  for (let i = 0; i + length <= tight.length; i++) result.add(tight.slice(i, i + length))
  return result
}

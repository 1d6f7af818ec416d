import type { Span } from '../report/ledger.ts'
import { codePointLength, codePointOffsets } from '../text/code-points.ts'
import type { Phrase } from './phrase.ts'
import { type Run, runs } from './runs.ts'

type Place = NonNullable<Span>

/**
 * Where any of the phrases occurs in a folded line, in reading order, as code point spans. A phrase is counted as a reader
 * would, left to right and not overlapping itself; of spans that begin together the longest comes first.
 */
export function occurrences(foldedLine: string, phrases: readonly Phrase[]): Place[] {
  const found = phrases.flatMap(({ runs: [first = '', ...others] }) =>
    others.length === 0 ? placesOfRun(foldedLine, first) : placesOfSeveral(runs(foldedLine), [first, ...others]),
  )
  return found.sort((a, b) => a[0] - b[0] || b[1] - a[1])
}

/** Whether a phrase occurs in a folded line. */
export function occursIn(foldedLine: string, phrase: Phrase): boolean {
  const [first = '', ...others] = phrase.runs
  return foldedLine.includes(first) && (others.length === 0 || occurrences(foldedLine, [phrase]).length > 0)
}

function placesOfRun(line: string, run: string): Place[] {
  const at = codePointOffsets(line)
  const length = codePointLength(run)
  const found: Place[] = []
  for (let i = line.indexOf(run); i >= 0; i = line.indexOf(run, i + run.length)) found.push([at(i), at(i) + length])
  return found
}

/** @param asked two runs or more */
function placesOfSeveral(line: readonly Run[], asked: readonly string[]): Place[] {
  const last = asked.length - 1
  const fits = (text: string, j: number): boolean => {
    const run = asked[j] ?? ''
    return j === 0 ? text.endsWith(run) : j === last ? text.startsWith(run) : text === run
  }
  const found: Place[] = []
  for (let i = 0; i + last < line.length; i++) {
    const here = line.slice(i, i + asked.length)
    const [begin, end] = [here[0], here[last]]
    if (!begin || !end || !here.every(({ text }, j) => fits(text, j))) continue
    const start = begin.end - codePointLength(asked[0] ?? '')
    if (start < (found.at(-1)?.[1] ?? 0)) continue
    found.push([start, end.start + codePointLength(asked[last] ?? '')])
  }
  return found
}

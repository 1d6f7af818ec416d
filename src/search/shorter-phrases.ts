import { codePointLength, sliceCodePoints } from '../text/code-points.ts'
import type { ShorterPhrase } from './answer.ts'
import type { Phrase } from './phrase.ts'

/** Tells how many reports hold a run; null where that would take too much to tell. */
export type CountReports = (run: string) => Promise<number | null>

/** Most that is suggested. */
const MOST = 3

/** Longer runs are not taken apart: nobody waits for that many questions. */
const LONGEST = 40

/**
 * What of a query that found nothing does occur: whole runs, where only their meeting was too much to ask; of a run that does not
 * occur, the longest pieces of which it can be told, none within another.
 */
export async function shorterPhrases(wanted: readonly Phrase[], count: CountReports): Promise<ShorterPhrase[]> {
  const runs = wanted.flatMap((phrase) => phrase.runs.map((run, i) => ({ run, typed: phrase.typed[i] ?? run })))
  const found: ShorterPhrase[] = []
  for (const run of runs) found.push(...(await longestPieces(run, count, runs.length > 1)))
  const once = new Map(found.map((piece) => [piece.typed, piece]))
  return [...once.values()].sort((a, b) => codePointLength(b.typed) - codePointLength(a.typed)).slice(0, MOST)
}

interface TypedRun {
  readonly run: string
  readonly typed: string
}

/** Two places move along the run, so a run of n characters is asked about at most 2n times. */
async function longestPieces(
  { run, typed }: TypedRun,
  count: CountReports,
  mayBeWhole: boolean,
): Promise<ShorterPhrase[]> {
  const length = codePointLength(run)
  if (length > LONGEST) return []
  const found: ShorterPhrase[] = []
  let end = 2
  let past = 0
  for (let start = 0; start + 2 <= length; start++) {
    end = Math.max(end, start + 2)
    let total = 0
    while (end <= length) {
      const held = await count(sliceCodePoints(run, start, end))
      if (held === null || held === 0) break
      total = held
      end++
    }
    const reached = end - 1
    if (total > 0 && reached > past && (mayBeWhole || reached - start < length)) {
      found.push({ typed: sliceCodePoints(typed, start, reached), total })
      past = reached
    }
  }
  return found
}

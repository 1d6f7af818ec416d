import { sliceCodePoints } from '../text/code-points.ts'
import { looksLikeName } from './name-token.ts'
import { runs } from './runs.ts'

/** Folds a text character by character, keeping its length in code points. */
export type Fold = (text: string) => string

/** What a query asks for: an AND of its runs over one report. */
export interface Query {
  /** Folded runs of two or more characters, each once, in the order typed. None: there is nothing to search for. */
  readonly runs: readonly string[]
  /** Runs of one character, as typed: too short to be looked up. */
  readonly tooShort: readonly string[]
  /** The folded query where it may be an id or a document number typed whole. */
  readonly name: string | null
}

/** Reads a query as typed, in either script. */
export function parseQuery(typed: string, fold: Fold): Query {
  const folded = fold(typed)
  const found = runs(folded)
  const long = found.filter(({ start, end }) => end - start > 1)
  const short = found.filter(({ start, end }) => end - start === 1)
  return {
    runs: [...new Set(long.map(({ text }) => text))],
    tooShort: [...new Set(short.map(({ start, end }) => sliceCodePoints(typed, start, end)))],
    name: looksLikeName(folded, fold('号')) ? folded.trim() : null,
  }
}

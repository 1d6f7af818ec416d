import { codePointLength, codePointOffsets, sliceCodePoints } from '../text/code-points.ts'
import { looksLikeName } from './name-token.ts'
import type { Phrase } from './phrase.ts'
import { RUN, runs } from './runs.ts'

/** Folds a text character by character, keeping its length in code points. */
export type Fold = (text: string) => string

/** What a query asks for, over one report. */
export interface Query {
  /** What a report must hold, all of it; each once, in the order typed. None: there is nothing to search for. */
  readonly wanted: readonly Phrase[]
  /** What it must not hold, none of it. */
  readonly unwanted: readonly Phrase[]
  /** Runs of one character that stand alone, as typed: too short to be looked up. */
  readonly tooShort: readonly string[]
  /** The folded query where it may be an id or a document number typed whole. */
  readonly name: string | null
}

/**
 * Reads a query as typed, in either script. Each run is a phrase of its own; quotation marks make one of the runs between them, a
 * mark without its partner only separates. A hyphen after a space, or first of all, excludes the run or quotation that follows it.
 */
export function parseQuery(typed: string, fold: Fold): Query {
  const folded = fold(typed)
  const pieces = piecesOf(folded, typed)
  const long = pieces.filter((piece) => !isTooShort(piece))
  return {
    wanted: eachOnce(long.filter(({ excluded }) => !excluded)),
    unwanted: eachOnce(long.filter(({ excluded }) => excluded)),
    tooShort: [...new Set(pieces.filter(isTooShort).flatMap((piece) => piece.typed))],
    name: looksLikeName(folded, fold('号')) ? folded.trim() : null,
  }
}

const QUOTATION = /["“”][^"“”]*["“”]|「[^「」]*」|『[^『』]*』/u
const PIECE = new RegExp(`${QUOTATION.source}|${RUN.source}`, 'gu')
const EXCLUDES = /(?:^|\s)[-−]$/u

type Piece = Phrase & { readonly excluded: boolean }

function piecesOf(folded: string, typed: string): Piece[] {
  const at = codePointOffsets(folded)
  return Array.from(folded.matchAll(PIECE)).flatMap(({ 0: text, index }): Piece[] => {
    const found = runs(text)
    if (found.length === 0) return []
    const start = at(index)
    return [
      {
        runs: found.map((run) => run.text),
        typed: found.map((run) => sliceCodePoints(typed, start + run.start, start + run.end)),
        excluded: EXCLUDES.test(folded.slice(0, index)),
      },
    ]
  })
}

function isTooShort({ runs: [first = '', ...others] }: Phrase): boolean {
  return others.length === 0 && codePointLength(first) === 1
}

function eachOnce(pieces: readonly Piece[]): Phrase[] {
  const phrases = new Map<string, Phrase>()
  for (const { runs: folded, typed } of pieces) {
    const key = folded.join(' ')
    if (!phrases.has(key)) phrases.set(key, { runs: folded, typed })
  }
  return [...phrases.values()]
}

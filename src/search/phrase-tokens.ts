import { spellPoint } from './spell.ts'

/** Takes a place and is no word: no phrase crosses it. */
export const BARRIER = '|'

/** Is told the words of a text in order, each by the two characters it is made of, as code points. */
export interface WordListener {
  readonly pair: (before: number, after: number) => void
  readonly bridge: (before: number, after: number) => void
  readonly barrier: () => void
}

/**
 * Tells runs that follow one another as the words the index knows: the pairs of each, and between two runs a bridge, made of the characters
 * on its banks. 依法行政，公正 is 依法 法行 行政 ⌒政公 | 公正. A bridge is no pair, so a run alone is never found across
 * punctuation; and it is a word, so a phrase of several runs is found as exactly as one run is. The barrier behind it keeps words of two
 * runs further apart than any word of one run is from the next but one: so that a search need not ask for every word (`cheapestCover`).
 */
export function tellWords(runs: readonly string[], told: WordListener): void {
  let before = -1
  for (const run of runs) {
    for (let i = 0; i < run.length; ) {
      const point = run.codePointAt(i) as number
      if (i > 0) told.pair(before, point)
      else if (before >= 0) {
        told.bridge(before, point)
        told.barrier()
      }
      before = point
      i += point > 0xffff ? 2 : 1
    }
  }
}

/** The same words as texts. */
export function phraseTokens(runs: readonly string[]): string[] {
  const tokens: string[] = []
  tellWords(runs, {
    pair: (before, after) => tokens.push(pairWord(before, after)),
    bridge: (before, after) => tokens.push(bridgeWord(before, after)),
    barrier: () => tokens.push(BARRIER),
  })
  return tokens
}

/** What every bridge begins with, and no pair and no name. */
export const BRIDGE = 'zzy'

/** Stands in order behind every bridge, and before every name. */
export const BEHIND_BRIDGES = 'zzz'

/** A pair of characters as a word. */
export function pairWord(before: number, after: number): string {
  return spellPoint(before) + spellPoint(after)
}

/** A bridge between two characters as a word. */
export function bridgeWord(before: number, after: number): string {
  return BRIDGE + pairWord(before, after)
}

/** Whether a word is a bridge. */
export function isBridge(word: string): boolean {
  return word.startsWith(BRIDGE)
}

/** A word of a phrase. */
export interface PlacedToken {
  readonly word: string
  /** How far it stands from the first place of the phrase. */
  readonly place: number
}

/** The words of a phrase with their places. */
export function placedTokens(runs: readonly string[]): PlacedToken[] {
  return phraseTokens(runs)
    .map((word, place) => ({ word, place }))
    .filter(({ word }) => word !== BARRIER)
}

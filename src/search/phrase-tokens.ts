import { codePoints } from '../text/code-points.ts'
import { pairTokens } from './pair-tokens.ts'
import { spell } from './spell.ts'

/** Takes a place and is no word: no phrase crosses it. */
export const BARRIER = '|'

/**
 * Runs that follow one another, as the words the index knows: the pairs of each, and between two runs a bridge, made of the characters
 * on its banks. 依法行政，公正 is 依法 法行 行政 ⌒政公 | 公正. A bridge is no pair, so a run alone is never found across
 * punctuation; and it is a word, so a phrase of several runs is found as exactly as one run is. The barrier behind it keeps words of two
 * runs further apart than any word of one run is from the next but one: so that a search need not ask for every word (`cheapestCover`).
 */
export function phraseTokens(runs: readonly string[]): string[] {
  return runs.flatMap((run, i) => {
    const before = runs[i - 1]
    return before === undefined ? pairTokens(run) : [bridge(before, run), BARRIER, ...pairTokens(run)]
  })
}

/** What every bridge begins with, and no pair and no name. */
export const BRIDGE = 'zzy'

/** Stands in order behind every bridge, and before every name. */
export const BEHIND_BRIDGES = 'zzz'

function bridge(before: string, after: string): string {
  // Two units hold the last character, and the first, whether or not it is a pair of them.
  return `${BRIDGE}${spell(codePoints(before.slice(-2)).at(-1) ?? '')}${spell(codePoints(after.slice(0, 2))[0] ?? '')}`
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

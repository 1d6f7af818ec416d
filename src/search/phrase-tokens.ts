import { codePoints } from '../text/code-points.ts'
import { pairTokens } from './pair-tokens.ts'
import { spell } from './spell.ts'

/**
 * Runs that follow one another, as the words the index knows: the pairs of each, and between two runs a bridge, made of the characters
 * on its banks. 依法行政，公正 is 依法 法行 行政 ⌒政公 公正. A bridge is no pair, so a run alone is never found across
 * punctuation; and it is a word, so a phrase of several runs is found as exactly as one run is.
 */
export function phraseTokens(runs: readonly string[]): string[] {
  return runs.flatMap((run, i) => {
    const before = runs[i - 1]
    return before === undefined ? pairTokens(run) : [bridge(before, run), ...pairTokens(run)]
  })
}

/** No pair is spelled with `zzy` in front, and no name. */
function bridge(before: string, after: string): string {
  // Two units hold the last character, and the first, whether or not it is a pair of them.
  return `zzy${spell(codePoints(before.slice(-2)).at(-1) ?? '')}${spell(codePoints(after.slice(0, 2))[0] ?? '')}`
}

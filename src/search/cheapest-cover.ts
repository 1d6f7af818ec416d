import { isBridge, type PlacedToken } from './phrase-tokens.ts'

/** Words two places apart are of one run: what stands between them is the pair of their neighbours. */
const REACH = 2

/**
 * The words of a phrase that must be looked up so that a text which holds them at their places holds the phrase: the first and the last, every
 * bridge, and of the pairs between as many as leave none more than one place out; those that cost least.
 * 行政复议 needs 行政 and 复议, and not 政复.
 * @param tokens of one phrase, in order; see `placedTokens`
 * @param cost of looking a word up; not negative
 */
export function cheapestCover<T extends PlacedToken>(tokens: readonly T[], cost: (token: T) => number): T[] {
  const best: { readonly cost: number; readonly before: number }[] = []
  for (const [i, token] of tokens.entries()) {
    const ways =
      i === 0 ? [{ cost: 0, before: -1 }] : reachable(tokens, i).map((j) => ({ cost: best[j]?.cost ?? 0, before: j }))
    const cheapest = ways.reduce((a, b) => (b.cost < a.cost ? b : a))
    best.push({ cost: cheapest.cost + cost(token), before: cheapest.before })
  }
  const chosen: T[] = []
  for (let i = tokens.length - 1; i >= 0; i = best[i]?.before ?? -1) chosen.unshift(tokens[i] as T)
  return chosen
}

/** The words that may be the last chosen before one, nearest first. */
function reachable(tokens: readonly PlacedToken[], i: number): number[] {
  const { place } = tokens[i] as PlacedToken
  const before = i - 1
  const nearest = tokens[before] as PlacedToken
  const next = tokens[before - 1]
  if (isBridge(nearest.word) || next === undefined) return [before]
  return place - endOf(next) <= REACH ? [before, before - 1] : [before]
}

/** The last place a word takes: a bridge takes two. */
function endOf({ word, place }: PlacedToken): number {
  return isBridge(word) ? place + 1 : place
}

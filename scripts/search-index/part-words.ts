import type { IndexedBand } from './index-chunks.ts'
import type { WordsToIndex } from './index-words.ts'
import type { WordSpan } from './word-places.ts'

/** Parts that a band is cut into, and so threads that can work on it: more would each cost another look at the whole text. */
const PARTS = 4

/** A word that phrases begin with takes about so many times as long as one of which places are written only. */
const OF_PHRASES = 4

/** Cuts the files of a band into parts that take about as long as each other. */
export function partWords(all: Omit<WordsToIndex, 'from'>): WordsToIndex[] {
  const { spans, band, limits } = all
  const costs = spans.map((span) => costOf(span, band, limits.frequent))
  const share = costs.reduce((sum, cost) => sum + cost, 0) / PARTS
  const parts: WordsToIndex[] = []
  let [from, cost] = [0, 0]
  for (const [i, own] of costs.entries()) {
    cost += own
    if (cost < share * (parts.length + 1) && i + 1 < spans.length) continue
    parts.push({ ...all, spans: spans.slice(from, i + 1), from })
    from = i + 1
  }
  return parts
}

function costOf({ first, last }: WordSpan, { counts }: IndexedBand, frequent: number): number {
  let cost = 0
  for (let word = first; word <= last; word++) {
    const places = counts.places[word] as number
    cost += (counts.pages[word] as number) >= frequent ? places * OF_PHRASES : places
  }
  return cost
}

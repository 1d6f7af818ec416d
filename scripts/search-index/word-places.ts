import type { BandText } from './band-text.ts'
import type { WordCounts } from './word-counts.ts'

/** Some words that follow one another in the list. */
export interface WordSpan {
  /** Numbers of the first and the last. */
  readonly first: number
  readonly last: number
}

/** Where the words of a span stand in the text of a band, ascending, by the number of the word. */
export type WordPlaces = (word: number) => Uint32Array

/** Finds where words stand. Memory: 4 bytes a place. */
export function placesOf({ words }: BandText, counts: WordCounts, { first, last }: WordSpan): WordPlaces {
  const starts = new Uint32Array(last - first + 2)
  for (let i = 0; i <= last - first; i++) starts[i + 1] = (starts[i] as number) + (counts.places[first + i] as number)
  const places = new Uint32Array(starts[last - first + 1] as number)
  const next = starts.slice()
  const size = last - first + 1
  for (let at = 0; at < words.length; at++) {
    // Unsigned, what stands before the span is larger than any: one comparison for two.
    const i = ((words[at] as number) - first) >>> 0
    if (i >= size) continue
    const to = next[i] as number
    places[to] = at
    next[i] = to + 1
  }
  return (word) => places.subarray(starts[word - first], starts[word - first + 1])
}

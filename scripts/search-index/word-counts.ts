import type { BandText } from './band-text.ts'
import { sharedNumbers } from './word-list.ts'

/** How often words stand in a band, by their numbers; of the barrier nothing is told. */
export interface WordCounts {
  /** Places. */
  readonly places: Uint32Array
  /** Pages. */
  readonly pages: Uint32Array
}

/** Counts words. @param size how many words there are */
export function countWords({ words, starts }: BandText, size: number): WordCounts {
  const [places, pages] = [sharedNumbers(size + 1), sharedNumbers(size + 1)]
  const last = new Int32Array(size + 1).fill(-1)
  for (let page = 0; page + 1 < starts.length; page++) {
    for (let at = starts[page] as number; at < (starts[page + 1] as number); at++) {
      const word = words[at] as number
      places[word] = (places[word] as number) + 1
      if (last[word] === page) continue
      last[word] = page
      pages[word] = (pages[word] as number) + 1
    }
  }
  places[0] = 0
  pages[0] = 0
  return { places, pages }
}

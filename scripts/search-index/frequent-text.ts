import { BEHIND_BRIDGES, BRIDGE } from '../../src/search/phrase-tokens.ts'
import type { IndexedBand } from './index-chunks.ts'
import { firstNotBefore, sharedNumbers } from './word-list.ts'

/**
 * What is left of the text of a band when nothing is kept but its frequent words. It is a third as long, and half as wide: phrases are looked for all over
 * it, and what takes time is to wait for memory.
 */
export interface FrequentText {
  /** The frequent words of the band in order, by their numbers in the list; 0 stands before them for what is none. */
  readonly numbers: Uint32Array
  /** How many places each has. */
  readonly places: Uint32Array
  /** Words one behind the other, each as its place in `numbers`; 0 where one does not follow another. */
  readonly words: Uint16Array | Uint32Array
  /** Where each page begins, and where the next would. */
  readonly starts: Uint32Array
}

/** Keeps of a text the words that stand on so many pages. */
export function frequentText(band: IndexedBand, frequent: number): FrequentText {
  const { pages, places } = band.counts
  const numbers = Uint32Array.from(pages.keys()).filter((word) => word === 0 || (pages[word] as number) >= frequent)
  return {
    numbers,
    places: numbers.map((number) => places[number] as number),
    ...textOf(band, numbers),
  }
}

function textOf({ text, list, counts }: IndexedBand, numbers: Uint32Array): Pick<FrequentText, 'words' | 'starts'> {
  const own = new Uint32Array(counts.pages.length)
  for (const [i, number] of numbers.entries()) own[number] = i
  const [bridges, behind] = [firstNotBefore(list, BRIDGE), firstNotBefore(list, BEHIND_BRIDGES)]
  const starts = new Uint32Array(text.starts.length)
  const words = sharedWords(text.words.length, numbers.length)
  let [end, before] = [0, 0]
  for (let page = 0; page + 1 < starts.length; page++) {
    for (let at = text.starts[page] as number; at < (text.starts[page + 1] as number); at++) {
      const word = text.words[at] as number
      // A bridge takes two places in the index, and one here.
      const isOfBridge = word === 0 && before >= bridges && before < behind
      before = word
      const number = own[word] as number
      if (!isOfBridge && (number !== 0 || words[end - 1] !== 0)) words[end++] = number
    }
    if (words[end - 1] !== 0) words[end++] = 0
    starts[page + 1] = end
  }
  return { words: words.subarray(0, end), starts }
}

/** Half as wide wherever that is wide enough, and that is everywhere but in a text of a hundred million words. */
function sharedWords(length: number, numbers: number): Uint16Array | Uint32Array {
  return numbers < 0x10000 ? new Uint16Array(new SharedArrayBuffer(length * 2)) : sharedNumbers(length)
}

/**
 * Words in the order of their bytes, which is that of their code points, in flat memory: a band has half a million, and every thread is to see
 * them. A word's number is its place in the list, from 1; 0 is the barrier, which is no word.
 */
export interface WordList {
  /** All words one behind the other, in UTF-8. */
  readonly bytes: Uint8Array
  /** Where each word ends, by its number. The barrier takes nothing. */
  readonly ends: Uint32Array
}

/** What no thread owns: numbers that all of them read. */
export function sharedNumbers(length: number): Uint32Array<SharedArrayBuffer> {
  return new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT))
}

/** No words. */
export const NO_WORDS: WordList = { bytes: new Uint8Array(), ends: new Uint32Array(1) }

/** How many words there are. */
export function wordCount({ ends }: WordList): number {
  return ends.length - 1
}

/** A word in UTF-8. */
export function wordBytes({ bytes, ends }: WordList, number: number): Uint8Array {
  return bytes.subarray(ends[number - 1], ends[number])
}

/** A word. */
export function wordText(list: WordList, number: number): string {
  const { buffer, byteOffset, length } = wordBytes(list, number)
  return Buffer.from(buffer, byteOffset, length).toString('utf8')
}

/** The number of the first word that is not before another; one more than there are where all are. */
export function firstNotBefore(list: WordList, word: string): number {
  const wanted = Buffer.from(word)
  let [low, high] = [1, list.ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (Buffer.compare(wordBytes(list, middle), wanted) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** The number of a word; 0 where it is not in the list. */
export function numberIn(list: WordList, word: string): number {
  const number = firstNotBefore(list, word)
  return number < list.ends.length && Buffer.compare(wordBytes(list, number), Buffer.from(word)) === 0 ? number : 0
}

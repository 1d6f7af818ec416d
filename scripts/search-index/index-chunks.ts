import { type BandText, pageFinder } from './band-text.ts'
import { CborWriter } from './cbor-writer.ts'
import type { WordCounts } from './word-counts.ts'
import { type WordList, wordBytes } from './word-list.ts'
import type { WordPlaces, WordSpan } from './word-places.ts'

/** Postings in one file of the index, half of Pagefind's own choice: with fewer a query downloads less, and a host has more files to take. */
export const CHUNK_SIZE = 10_000

/** What Pagefind writes for words that have no weight of their own, before their places on a page: the weight, told from a place by its sign. */
const WEIGHT = -25

/**
 * Cuts an index into files of so many postings or a few more: a word is never cut. A word that would fill half a file has one to itself, so
 * that who asks for a rare word does not download a frequent one that happens to stand beside it; Pagefind puts them together.
 */
export function cutWords({ places, pages }: WordCounts, size: number = CHUNK_SIZE): WordSpan[] {
  const spans: WordSpan[] = []
  let [first, last, postings] = [0, 0, 0]
  const cut = (): void => {
    if (first > 0) spans.push({ first, last })
    first = 0
    postings = 0
  }
  for (let word = 1; word < places.length; word++) {
    if (places[word] === 0) continue
    // Each page costs two: itself and its weight.
    const more = (places[word] as number) + 2 * (pages[word] as number)
    if (more * 2 >= size) cut()
    if (first === 0) first = word
    last = word
    postings += more
    if (postings >= size || more * 2 >= size) cut()
  }
  cut()
  return spans
}

/** Which words a file is asked for: those that begin with `from`, with `to`, or stand between. */
export interface WordRange {
  readonly from: string
  readonly to: string
}

/** The ranges of files, told by their first word and their last, each bound as short as tells it from its neighbour. */
export function wordRanges(files: readonly { readonly first: string; readonly last: string }[]): WordRange[] {
  return files.map(({ first, last }, i) => {
    const [before, after] = [files[i - 1], files[i + 1]]
    const from = before ? beginning(first, before.last) : first
    const to = after ? beginning(last, after.first) : last
    // What is cut short may come to stand before the first word: then it is not cut.
    return { from, to: Buffer.compare(Buffer.from(to), Buffer.from(from)) < 0 ? last : to }
  })
}

/** The shortest beginning of a word that tells it from another. */
export function beginning(word: string, other: string): string {
  const [letters, others] = [Array.from(word), Array.from(other)]
  const differs = letters.findIndex((letter, i) => letter !== others[i])
  return differs < 0 ? word : letters.slice(0, differs + 1).join('')
}

/** What a file of the index is written from. */
export interface IndexedBand {
  readonly text: BandText
  readonly list: WordList
  readonly counts: WordCounts
}

/** Writes files of the index, one after another. */
export class ChunkWriter {
  readonly #band: IndexedBand
  readonly #placesOf: WordPlaces
  readonly #pageOf: (at: number) => number
  readonly #cbor = new CborWriter()

  /** @param placesOf tells where the words stand that are written */
  constructor(band: IndexedBand, placesOf: WordPlaces) {
    this.#band = band
    this.#placesOf = placesOf
    this.#pageOf = pageFinder(band.text)
  }

  /** The content of the file of some words; valid until the next. */
  chunk({ first, last }: WordSpan): Uint8Array {
    const { places } = this.#band.counts
    let words = 0
    for (let word = first; word <= last; word++) if ((places[word] as number) > 0) words++
    this.#cbor.restart()
    this.#cbor.list(1)
    this.#cbor.list(words)
    for (let word = first; word <= last; word++) if ((places[word] as number) > 0) this.#word(word)
    return this.#cbor.written
  }

  /** A word is its text, its pages, and other spellings of it, of which there are none. */
  #word(word: number): void {
    const { list, counts } = this.#band
    const { starts } = this.#band.text
    const places = this.#placesOf(word)
    this.#cbor.list(3)
    this.#cbor.textBytes(wordBytes(list, word))
    this.#cbor.list(counts.pages[word] as number)
    let before = 0
    for (let from = 0; from < places.length; ) {
      const page = this.#pageOf(places[from] as number)
      const end = starts[page + 1] as number
      let to = from + 1
      while (to < places.length && (places[to] as number) < end) to++
      this.#cbor.list(3)
      this.#cbor.number(page - before)
      this.#places(places, from, to, starts[page] as number)
      this.#cbor.list(0)
      before = page
      from = to
    }
    this.#cbor.list(0)
  }

  /** The places of a word on a page that begins somewhere, each but the first told from the one before. */
  #places(places: Uint32Array, from: number, to: number, start: number): void {
    this.#cbor.list(to - from + 1)
    this.#cbor.number(WEIGHT)
    let before = start
    for (let i = from; i < to; i++) {
      const place = places[i] as number
      this.#cbor.number(place - before)
      before = place
    }
  }
}

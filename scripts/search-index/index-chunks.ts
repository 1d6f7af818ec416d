import { CborWriter } from './cbor-writer.ts'
import type { Postings } from './word-index.ts'

/** Postings in one file of the index, half of Pagefind's own choice: with fewer a query downloads less, and a host has more files to take. */
export const CHUNK_SIZE = 10_000

/** One file of the index: words that follow one another, from the first to the last. */
export interface IndexChunk {
  readonly first: string
  readonly last: string
  readonly content: Buffer
}

/** What Pagefind writes for words that have no weight of their own, before their places on a page: the weight, told from a place by its sign. */
const WEIGHT = -25

/**
 * Cuts an index into files of so many postings or a few more: a word is never cut. A word that would fill half a file has one to itself, so
 * that who asks for a rare word does not download a frequent one that happens to stand beside it; Pagefind puts them together.
 */
export function* indexChunks(words: Iterable<Postings>, size: number = CHUNK_SIZE): Generator<IndexChunk> {
  let held: Postings[] = []
  let postings = 0
  for (const word of words) {
    // Each page costs two: itself and its weight.
    const more = word.places.length + 2 * pagesOf(word)
    if (more * 2 >= size && held.length > 0) {
      yield chunkOf(held)
      held = []
      postings = 0
    }
    held.push(word)
    postings += more
    if (postings < size && more * 2 < size) continue
    yield chunkOf(held)
    held = []
    postings = 0
  }
  if (held.length > 0) yield chunkOf(held)
}

/** Which words a file is asked for: those that begin with `from`, with `to`, or stand between. */
export interface WordRange {
  readonly from: string
  readonly to: string
}

/** The ranges of files, each bound as short as tells it from its neighbour. */
export function wordRanges(chunks: readonly Pick<IndexChunk, 'first' | 'last'>[]): WordRange[] {
  return chunks.map(({ first, last }, i) => {
    const [before, after] = [chunks[i - 1], chunks[i + 1]]
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

function pagesOf({ pages }: Postings): number {
  let count = 0
  for (let i = 0; i < pages.length; i++) if (i === 0 || pages[i] !== pages[i - 1]) count++
  return count
}

const writer = new CborWriter()

function chunkOf(words: readonly Postings[]): IndexChunk {
  writer.list(1)
  writer.list(words.length)
  for (const word of words) writeWord(word)
  return { first: words[0]?.word ?? '', last: words.at(-1)?.word ?? '', content: writer.take() }
}

/** A word is its text, its pages, and other spellings of it, of which there are none. */
function writeWord(postings: Postings): void {
  const { word, pages } = postings
  writer.list(3)
  writer.text(word)
  writer.list(pagesOf(postings))
  let before = 0
  for (let start = 0; start < pages.length; ) {
    const page = pages[start] as number
    let end = start + 1
    while (end < pages.length && pages[end] === page) end++
    writePage(page - before, postings.places.subarray(start, end))
    before = page
    start = end
  }
  writer.list(0)
}

/** A page is how far it is from the page before, the places of the word on it, each but the first told from the one before, and places in metadata. */
function writePage(distance: number, places: Uint32Array): void {
  writer.list(3)
  writer.number(distance)
  writer.list(places.length + 1)
  writer.number(WEIGHT)
  let before = 0
  for (const place of places) {
    writer.number(place - before)
    before = place
  }
  writer.list(0)
}

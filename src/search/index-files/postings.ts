import { CborReader } from './cbor.ts'

/** Where a word stands in one band of the index. */
export interface Postings {
  /** How many pages hold it. */
  readonly pages: number
  /** Each place as `page * PLACES + place`, ascending. */
  readonly at: Float64Array
}

/** More places than any page has: the largest report that is read has a few hundred thousand. */
export const PLACES = 2 ** 26

/** No page holds the word. */
export const NOWHERE: Postings = { pages: 0, at: new Float64Array() }

/**
 * Reads where a word stands from a file of pairs, as Pagefind writes them: words, each with its pages told from the page before, each page with its
 * places told from the place before, and a weight, which is negative.
 * @throws when the file is none
 */
export function readPostings(file: Uint8Array, word: string): Postings {
  const reader = new CborReader(file)
  reader.list()
  for (let words = reader.list(); words > 0; words--) {
    reader.list()
    const isIt = reader.text() === word
    if (isIt) return readPages(reader)
    reader.skip()
    reader.skip()
  }
  return NOWHERE
}

function readPages(reader: CborReader): Postings {
  const pages = reader.list()
  const at: number[] = []
  let page = 0
  for (let left = pages; left > 0; left--) {
    reader.list()
    page += reader.number()
    let place = 0
    for (let numbers = reader.list(); numbers > 0; numbers--) {
      const number = reader.number()
      if (number < 0) continue
      place += number
      at.push(page * PLACES + place)
    }
    reader.skip()
  }
  return { pages, at: Float64Array.from(at) }
}

/** The pages of places, ascending, each once. */
export function pagesOf(at: Float64Array): number[] {
  const pages: number[] = []
  for (const place of at) {
    const page = Math.floor(place / PLACES)
    if (page !== pages.at(-1)) pages.push(page)
  }
  return pages
}

/** Those of some places behind which another word stands at a distance. Both ascend, and so does what is left. */
export function followedBy(at: Float64Array, distance: number, other: Float64Array): Float64Array {
  const left: number[] = []
  let next = 0
  for (const place of at) {
    const wanted = place + distance
    while (next < other.length && (other[next] as number) < wanted) next++
    if (other[next] === wanted) left.push(place)
  }
  return Float64Array.from(left)
}

/** Those of some places that stand on one of the pages. */
export function onPages(at: Float64Array, pages: ReadonlySet<number>): Float64Array {
  return at.filter((place) => pages.has(Math.floor(place / PLACES)))
}

import { sharedNumbers } from './word-list.ts'

/** All words of all pages of a band, one behind the other: tens of millions of numbers, which every thread is to see. */
export interface BandText {
  /** Numbers of words (see `WordList`). Behind each page stands a barrier that is not of it. */
  readonly words: Uint32Array
  /** Where each page begins, and where the next would. */
  readonly starts: Uint32Array
}

/** Words of a page by number, and the numbers those have now if they have others. */
export interface NumberedPage {
  readonly words: Uint32Array
  readonly moved: Uint32Array | null
}

/** Puts pages one behind the other. */
export function joinPages(pages: readonly NumberedPage[]): BandText {
  const starts = sharedNumbers(pages.length + 1)
  for (const [i, page] of pages.entries()) starts[i + 1] = (starts[i] as number) + page.words.length + 1
  const words = sharedNumbers(starts[pages.length] as number)
  for (const [i, { words: own, moved }] of pages.entries()) {
    const start = starts[i] as number
    if (moved === null) words.set(own, start)
    else for (let at = 0; at < own.length; at++) words[start + at] = moved[own[at] as number] as number
  }
  return { words, starts }
}

/** A page of a band as it stands in the text. */
export function pageAt({ words, starts }: BandText, page: number): Uint32Array {
  return words.subarray(starts[page], (starts[page + 1] as number) - 1)
}

/** Places that are looked up together are about a tenth of a page apart. */
const STEP = 9

/** Tells which page a place of the text is on. It is asked for every word: a table leads to within a page or two. */
export function pageFinder({ words, starts }: BandText): (at: number) => number {
  const near = new Uint32Array((words.length >>> STEP) + 1)
  let page = 0
  for (let block = 0; block < near.length; block++) {
    while ((starts[page + 1] as number) <= block << STEP) page++
    near[block] = page
  }
  return (at) => {
    let found = near[at >>> STEP] as number
    while ((starts[found + 1] as number) <= at) found++
    return found
  }
}

import type { Cbor } from './cbor.ts'

/**
 * What a reader's browser is told of a band of the index before it asks for anything in it. Words stand in numbered files, in the order of
 * their code points; which of many files a word is in, and how large that is, stands in sections of a directory, also numbered.
 */
export interface BandGuide {
  /** Names of its pages, by number; see `resultName`. */
  readonly pages: readonly string[]
  /** Files of filters, by the name of the filter. */
  readonly filters: Readonly<Record<string, string>>
  /** The word each section of the directory begins with: of the files of pairs, and of those of phrases. The sections of phrases are numbered on. */
  readonly pairs: readonly string[]
  readonly phrases: readonly string[]
  /** Least number of pages that a word stands on where a list of them is kept; see `frequentPhrases`. */
  readonly frequent: number
  /** Bytes of a fragment, on average. */
  readonly fragment: number
}

/** Files a section tells of. */
export const SECTION = 64

/** A word at most as long as this many tells where a file begins, and the bytes of that file. */
export type Section = readonly (readonly [first: string, size: number])[]

/** Most words of a phrase that a list of pages is kept for. */
export const LONGEST_PHRASE = 12

/** A guide as it is written. */
export function writeGuide({ pages, filters, pairs, phrases, frequent, fragment }: BandGuide): Cbor {
  return [pages, Object.entries(filters), pairs, phrases, frequent, fragment]
}

/** Reads what `writeGuide` writes. */
export function readGuide(written: Cbor): BandGuide {
  const [pages, filters, pairs, phrases, frequent, fragment] = written as [
    string[],
    [string, string][],
    string[],
    string[],
    number,
    number,
  ]
  return { pages, filters: Object.fromEntries(filters), pairs, phrases, frequent, fragment }
}

/** The last of some things in order that begins with a word no later than this one; -1 where all begin later. */
export function lastNotAfter(
  firsts: readonly string[],
  word: string,
  compare: (a: string, b: string) => number,
): number {
  let [low, high] = [0, firsts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(firsts[middle] as string, word) <= 0) low = middle + 1
    else high = middle
  }
  return low - 1
}

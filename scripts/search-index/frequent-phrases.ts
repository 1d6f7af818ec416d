import { BARRIER, isBridge } from '../../src/search/phrase-tokens.ts'
import { compareCodePoints } from '../../src/text/compare-code-points.ts'
import { PairNumbers } from './pair-numbers.ts'
import type { WordIndex } from './word-index.ts'

/** Words that follow one another on many pages, and the pages. */
export interface FrequentPhrase {
  /** The words, joined by spaces. */
  readonly key: string
  /** Ascending. */
  readonly pages: Uint32Array
}

/** Which phrases are worth a list of their pages. */
export interface PhraseLimits {
  /** Least number of pages. */
  readonly frequent: number
  /** Most words. */
  readonly longest: number
}

/**
 * Finds all phrases, from a single word on, that stand on many pages. A reader who asks for one needs to be told no place: 行政复议 stands in nearly
 * every report, and the places of its pairs take a hundred times the bytes of the list of its pages.
 *
 * A phrase is frequent only where it is without its first word, and without its last: so the frequent phrases of one word are found,
 * then those of two among them, and so on.
 */
export function frequentPhrases(index: WordIndex, { frequent, longest }: PhraseLimits): FrequentPhrase[] {
  const { words: names } = index
  const text = textOf(index.pages, names)
  const found: FrequentPhrase[] = []
  let level: Level = firstLevel(text, names)
  for (let length = 1; length <= longest; length++) {
    const kept = keepFrequent(level, text.starts, frequent)
    if (kept.pages.length === 0) break
    for (const [i, pages] of kept.pages.entries()) {
      found.push({ key: keyAt(text, names, kept.first[i] as number, length), pages })
    }
    level = nextLevel(kept)
  }
  return found.sort((a, b) => compareCodePoints(a.key, b.key))
}

/** All words of all pages, one behind the other. */
interface Text {
  /** Numbers of words; -1 where nothing may follow. */
  readonly words: Int32Array
  /** Where each page begins, and where the last ends. */
  readonly starts: Uint32Array
}

/** For each place the number of the phrase of one length that begins there, or -1. */
interface Level {
  readonly phraseAt: Int32Array
  readonly phrases: number
}

interface KeptLevel extends Level {
  readonly pages: readonly Uint32Array[]
  /** A place where each phrase begins. */
  readonly first: Uint32Array
}

/** A bridge takes a second place in the index, and none here. */
function textOf(pages: WordIndex['pages'], names: readonly string[]): Text {
  const bridges = Uint8Array.from(names, (name) => (isBridge(name) ? 1 : 0))
  const words = new Int32Array(pages.reduce((sum, page) => sum + page.length + 1, 0))
  const starts = new Uint32Array(pages.length + 1)
  let end = 0
  for (const [i, page] of pages.entries()) {
    starts[i] = end
    for (let at = 0; at < page.length; at++) {
      const word = page[at] as number
      if (word !== 0) words[end++] = word
      else if (at === 0 || bridges[page[at - 1] as number] === 0) words[end++] = -1
    }
    words[end++] = -1
  }
  starts[pages.length] = end
  return { words: words.subarray(0, end), starts }
}

function firstLevel({ words }: Text, names: readonly string[]): Level {
  if (names[0] !== BARRIER) throw new Error('the barrier is not the first word')
  return { phraseAt: words.slice(), phrases: names.length }
}

/** Keeps the phrases that stand on so many pages, numbered anew. Places of others are cleared. */
function keepFrequent({ phraseAt, phrases }: Level, starts: Uint32Array, frequent: number): KeptLevel {
  const counts = new Uint32Array(phrases)
  eachOnPage(phraseAt, starts, phrases, (phrase) => {
    counts[phrase] = (counts[phrase] as number) + 1
  })
  const numbers = new Int32Array(phrases).fill(-1)
  const pages: Uint32Array[] = []
  for (let phrase = 0; phrase < phrases; phrase++) {
    if ((counts[phrase] as number) < frequent) continue
    numbers[phrase] = pages.length
    pages.push(new Uint32Array(counts[phrase] as number))
  }
  const first = new Uint32Array(pages.length)
  const filled = new Uint32Array(pages.length)
  for (let at = 0; at < phraseAt.length; at++) {
    const phrase = phraseAt[at] as number
    phraseAt[at] = phrase < 0 ? -1 : (numbers[phrase] as number)
  }
  eachOnPage(phraseAt, starts, pages.length, (phrase, page, at) => {
    const next = filled[phrase] as number
    if (next === 0) first[phrase] = at
    ;(pages[phrase] as Uint32Array)[next] = page
    filled[phrase] = next + 1
  })
  return { phraseAt, phrases: pages.length, pages, first }
}

/** Visits each phrase once on each of its pages. */
function eachOnPage(
  phraseAt: Int32Array,
  starts: Uint32Array,
  phrases: number,
  visit: (phrase: number, page: number, at: number) => void,
): void {
  const last = new Int32Array(phrases).fill(-1)
  for (let page = 0; page + 1 < starts.length; page++) {
    for (let at = starts[page] as number; at < (starts[page + 1] as number); at++) {
      const phrase = phraseAt[at] as number
      if (phrase < 0 || last[phrase] === page) continue
      last[phrase] = page
      visit(phrase, page, at)
    }
  }
}

/** The phrases one word longer: two of this length that overlap in all but a word each. */
function nextLevel({ phraseAt }: KeptLevel): Level {
  const numbers = new PairNumbers()
  const longer = new Int32Array(phraseAt.length)
  for (let at = 0; at < phraseAt.length; at++) {
    const [here, next] = [phraseAt[at] as number, phraseAt[at + 1] ?? -1]
    longer[at] = here < 0 || next < 0 ? -1 : numbers.of(here, next)
  }
  return { phraseAt: longer, phrases: numbers.size }
}

function keyAt({ words }: Text, names: readonly string[], at: number, length: number): string {
  return Array.from(words.subarray(at, at + length), (word) => names[word]).join(' ')
}

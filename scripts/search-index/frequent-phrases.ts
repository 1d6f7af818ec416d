import { BEHIND_BRIDGES, BRIDGE } from '../../src/search/phrase-tokens.ts'
import { pageFinder } from './band-text.ts'
import type { IndexedBand } from './index-chunks.ts'
import { firstNotBefore, wordText } from './word-list.ts'

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

/** A phrase by its last word. */
interface Phrase {
  readonly word: number
  /** How many pages it stands on. */
  readonly pages: number
  /** Where its last word stands in the text. */
  readonly places: Uint32Array
}

/**
 * Finds all phrases, from a single word on, that stand on many pages. A reader who asks for one needs to be told no place: 行政复议 stands in nearly
 * every report, and the places of its pairs take a hundred times the bytes of the list of its pages.
 *
 * A phrase is frequent only where it is without its last word. So one looks at what stands behind a frequent word, parts the places of that by it, and
 * goes on from those parts that are frequent: what is rare is looked at once, and all comes in order.
 */
export class FrequentPhrases {
  readonly #band: IndexedBand
  readonly #limits: PhraseLimits
  readonly #pageOf: (at: number) => number
  readonly #isFrequent: Uint8Array
  /** Numbers of the first bridge, and of the first word behind all bridges. */
  readonly #bridges: readonly [number, number]
  /** By word, while one phrase is made longer; zero in between. */
  readonly #places: Uint32Array
  readonly #pages: Uint32Array
  readonly #lastPage: Int32Array

  constructor(band: IndexedBand, limits: PhraseLimits) {
    this.#band = band
    this.#limits = limits
    this.#pageOf = pageFinder(band.text)
    this.#isFrequent = Uint8Array.from(band.counts.pages, (pages) => (pages >= limits.frequent ? 1 : 0))
    this.#bridges = [firstNotBefore(band.list, BRIDGE), firstNotBefore(band.list, BEHIND_BRIDGES)]
    const size = band.counts.pages.length
    this.#places = new Uint32Array(size)
    this.#pages = new Uint32Array(size)
    this.#lastPage = new Int32Array(size)
  }

  /**
   * Finds those that begin with a word, in order of their keys.
   * @param places where the word stands in the text
   */
  from(word: number, places: Uint32Array, found: (phrase: FrequentPhrase) => void): void {
    if (this.#isFrequent[word] === 0) return
    this.#find('', 1, { word, pages: this.#band.counts.pages[word] as number, places }, found)
  }

  #find(before: string, length: number, phrase: Phrase, found: (phrase: FrequentPhrase) => void): void {
    const key = before + wordText(this.#band.list, phrase.word)
    found({ key, pages: this.#pagesOf(phrase) })
    if (length === this.#limits.longest) return
    for (const longer of this.#longer(phrase.places)) this.#find(`${key} `, length + 1, longer, found)
  }

  #pagesOf({ places, pages }: Phrase): Uint32Array {
    const found = new Uint32Array(pages)
    let [next, end] = [0, 0]
    for (const place of places) {
      if (place < end) continue
      const page = this.#pageOf(place)
      end = this.#band.text.starts[page + 1] as number
      found[next++] = page
    }
    return found
  }

  /** The frequent phrases one word longer than one whose last word stands at some places, in order. */
  #longer(places: Uint32Array): Phrase[] {
    const met = this.#count(places)
    const words = met.filter((word) => (this.#pages[word] as number) >= this.#limits.frequent).sort((a, b) => a - b)
    const longer = words.map((word) => ({
      word,
      pages: this.#pages[word] as number,
      places: new Uint32Array(this.#places[word] as number),
    }))
    this.#clear(met)
    if (longer.length > 0) this.#part(places, longer)
    this.#clear(words)
    return longer
  }

  /** Counts the frequent words behind some places. @returns each once */
  #count(places: Uint32Array): number[] {
    const met: number[] = []
    let [page, end] = [0, 0]
    for (const place of places) {
      const word = this.#band.text.words[this.#behind(place)] as number
      if (this.#isFrequent[word] === 0) continue
      if (place >= end) {
        page = this.#pageOf(place)
        end = this.#band.text.starts[page + 1] as number
      }
      const before = this.#places[word] as number
      if (before === 0) met.push(word)
      this.#places[word] = before + 1
      if (before > 0 && this.#lastPage[word] === page) continue
      this.#lastPage[word] = page
      this.#pages[word] = (this.#pages[word] as number) + 1
    }
    return met
  }

  /** Fills in where the last words of phrases stand. */
  #part(places: Uint32Array, longer: readonly Phrase[]): void {
    const [which, filled] = [this.#places, this.#pages]
    for (const [i, { word }] of longer.entries()) which[word] = i + 1
    for (const place of places) {
      const next = this.#behind(place)
      const word = this.#band.text.words[next] as number
      const number = which[word] as number
      if (number === 0) continue
      const to = filled[word] as number
      ;(longer[number - 1] as Phrase).places[to] = next
      filled[word] = to + 1
    }
  }

  #clear(words: readonly number[]): void {
    for (const word of words) {
      this.#places[word] = 0
      this.#pages[word] = 0
    }
  }

  /** Where what follows a word stands: a bridge takes two places. */
  #behind(place: number): number {
    const word = this.#band.text.words[place] as number
    return word >= this.#bridges[0] && word < this.#bridges[1] ? place + 2 : place + 1
  }
}

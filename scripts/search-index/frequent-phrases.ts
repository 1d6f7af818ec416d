import type { FrequentText } from './frequent-text.ts'
import type { WordSpan } from './word-places.ts'

/** Words that follow one another on many pages, and the pages. Good until the next is found. */
export interface FrequentPhrase {
  /** The words, as their places in `numbers` of the text. */
  readonly words: readonly number[]
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

/** Where a phrase stands: the places of its last word in the text, ascending, and the page of each. */
interface Occurrences {
  readonly places: Uint32Array
  readonly pages: Uint32Array
}

/** A phrase by its last word. */
interface Longer extends Occurrences {
  readonly word: number
}

/**
 * Finds all phrases, from a single word on, that stand on many pages. A reader who asks for one needs to be told no place: 行政复议 stands in nearly
 * every report, and the places of its pairs take a hundred times the bytes of the list of its pages.
 *
 * A phrase is frequent only where it is without its last word. So one looks at what stands behind a frequent word, parts the places of that by it, and
 * goes on from those parts that are frequent: what is rare is looked at once, and all comes in order.
 */
export class FrequentPhrases {
  readonly #text: FrequentText
  readonly #limits: PhraseLimits
  /** By word, while one phrase is made longer; zero in between: places and pages that were counted, and one more than where the next occurrence goes. */
  readonly #places: Uint32Array
  readonly #pages: Uint32Array
  readonly #next: Uint32Array
  readonly #lastPage: Uint32Array
  /** What stands behind each occurrence of that phrase. */
  #behind: Uint32Array = new Uint32Array()
  /** The pages of the phrase that was found last. */
  #listed: Uint32Array = new Uint32Array()
  /** For each length the occurrences of the phrases that are one longer than the phrase of that length which is looked at. */
  readonly #held: Occurrences[] = []

  constructor(text: FrequentText, limits: PhraseLimits) {
    this.#text = text
    this.#limits = limits
    const size = text.numbers.length
    this.#places = new Uint32Array(size)
    this.#pages = new Uint32Array(size)
    this.#next = new Uint32Array(size)
    this.#lastPage = new Uint32Array(size)
  }

  /** Finds those that begin with a word of a part of the list, in order of their keys. */
  from(span: WordSpan, found: (phrase: FrequentPhrase) => void): void {
    for (const { word, ...at } of this.#single(span)) this.#find([word], at, found)
  }

  #find(words: readonly number[], at: Occurrences, found: (phrase: FrequentPhrase) => void): void {
    found({ words, pages: this.#distinct(at.pages) })
    if (words.length === this.#limits.longest) return
    for (const { word, ...longer } of this.#longer(at, words.length)) this.#find([...words, word], longer, found)
  }

  /** Frequent words, and where they stand. */
  #single({ first, last }: WordSpan): Longer[] {
    const { numbers, words, places, starts } = this.#text
    const own = Array.from(numbers.keys()).filter(
      (word) => (numbers[word] as number) >= first && (numbers[word] as number) <= last,
    )
    const { phrases, held } = this.#hold(own, places, 0)
    for (let page = 0; page + 1 < starts.length; page++) {
      for (let at = starts[page] as number; at < (starts[page + 1] as number); at++) {
        const word = words[at] as number
        const to = this.#next[word] as number
        if (to === 0) continue
        held.places[to - 1] = at
        held.pages[to - 1] = page
        this.#next[word] = to + 1
      }
    }
    for (const word of own) this.#next[word] = 0
    return phrases
  }

  /** The frequent phrases one word longer than one that stands somewhere, in order. */
  #longer({ places, pages }: Occurrences, length: number): Longer[] {
    const met = this.#count({ places, pages })
    const words = met.filter((word) => (this.#pages[word] as number) >= this.#limits.frequent).sort((a, b) => a - b)
    const { phrases, held } = this.#hold(words, this.#places, length)
    for (const word of met) {
      this.#places[word] = 0
      this.#pages[word] = 0
    }
    if (words.length === 0) return phrases
    const [behind, next] = [this.#behind, this.#next]
    for (let i = 0; i < places.length; i++) {
      const word = behind[i] as number
      const to = next[word] as number
      if (to === 0) continue
      held.places[to - 1] = (places[i] as number) + 1
      held.pages[to - 1] = pages[i] as number
      next[word] = to + 1
    }
    for (const word of words) next[word] = 0
    return phrases
  }

  /** Counts the words behind some places. @returns each once */
  #count({ places, pages }: Occurrences): number[] {
    this.#behind = roomFor(places.length, this.#behind)
    const [text, behind, held] = [this.#text.words, this.#behind, this.#places]
    const [pagesOf, lastPage] = [this.#pages, this.#lastPage]
    const met: number[] = []
    // In a loop of its own: no decision waits for memory then, and many words are on their way at once. That takes a third of the time.
    for (let i = 0; i < places.length; i++) behind[i] = text[(places[i] as number) + 1] as number
    for (let i = 0; i < places.length; i++) {
      const word = behind[i] as number
      if (word === 0) continue
      const page = pages[i] as number
      const before = held[word] as number
      held[word] = before + 1
      if (before === 0) met.push(word)
      else if (lastPage[word] === page) continue
      lastPage[word] = page
      pagesOf[word] = (pagesOf[word] as number) + 1
    }
    return met
  }

  /** Makes room for the occurrences of phrases that end with these words, one phrase behind the other. */
  #hold(words: readonly number[], counts: Uint32Array, length: number): { phrases: Longer[]; held: Occurrences } {
    const size = words.reduce((sum, word) => sum + (counts[word] as number), 0)
    const { places, pages } = this.#held[length] ?? { places: new Uint32Array(), pages: new Uint32Array() }
    const held = { places: roomFor(size, places), pages: roomFor(size, pages) }
    this.#held[length] = held
    let end = 0
    const phrases = words.map((word): Longer => {
      const start = end
      end += counts[word] as number
      this.#next[word] = start + 1
      return { word, places: held.places.subarray(start, end), pages: held.pages.subarray(start, end) }
    })
    return { phrases, held }
  }

  #distinct(pages: Uint32Array): Uint32Array {
    this.#listed = roomFor(pages.length, this.#listed)
    let size = 0
    let last = -1
    for (let i = 0; i < pages.length; i++) {
      const page = pages[i] as number
      if (page !== last) this.#listed[size++] = page
      last = page
    }
    return this.#listed.subarray(0, size)
  }
}

/** Room that is there already, or much more: what is made anew for each phrase, memory must be swept for again and again. */
function roomFor(size: number, room: Uint32Array): Uint32Array {
  return room.length >= size ? room : new Uint32Array(size * 2)
}

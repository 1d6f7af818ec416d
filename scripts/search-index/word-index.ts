import { BARRIER } from '../../src/search/phrase-tokens.ts'
import { compareCodePoints } from '../../src/text/compare-code-points.ts'

/** Where a word stands: pages ascending, each as often as the word stands on it, places ascending within a page. */
export interface Postings {
  readonly word: string
  readonly pages: Uint32Array
  readonly places: Uint32Array
}

/** The inverse of pages: for each word, where it stands. Kept as numbers: a large archive has tens of millions of words. */
export class WordIndex {
  readonly #numbers: Map<string, number>
  readonly #pages: Uint32Array[] = []

  /** @param words the barrier, and what else is known: pages that are numbers of these may be added */
  constructor(words: readonly string[]) {
    this.#numbers = new Map(words.map((word, i) => [word, i]))
  }

  /** All words that were ever met, by their numbers. The barrier is 0. */
  get words(): string[] {
    return Array.from(this.#numbers.keys())
  }

  /** Pages as the numbers of their words, in order. */
  get pages(): readonly Uint32Array[] {
    return this.#pages
  }

  /** Adds the next page. */
  add(words: readonly string[]): void {
    this.#pages.push(Uint32Array.from(words, (word) => this.#numberOf(word)))
  }

  /** Adds a page whose words are known. */
  addNumbers(page: Uint32Array): void {
    this.#pages.push(page)
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(word, number)
    return number
  }

  /** All words that stand anywhere, in the order of their code points, which is that of their bytes. */
  *postings(): Generator<Postings> {
    const starts = this.#starts()
    const { pages, places } = this.#byWord(starts)
    for (const [word, number] of [...this.#numbers].sort(([a], [b]) => compareCodePoints(a, b))) {
      const [from, to] = [starts[number] as number, starts[number + 1] as number]
      if (word === BARRIER || from === to) continue
      yield { word, pages: pages.subarray(from, to), places: places.subarray(from, to) }
    }
  }

  /** Where the places of each word begin among those of all. */
  #starts(): Uint32Array {
    const starts = new Uint32Array(this.#numbers.size + 1)
    for (const page of this.#pages) for (const word of page) starts[word + 1] = (starts[word + 1] as number) + 1
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number)
    return starts
  }

  #byWord(starts: Uint32Array): { pages: Uint32Array; places: Uint32Array } {
    const next = starts.slice()
    const length = next.at(-1) as number
    const [pages, places] = [new Uint32Array(length), new Uint32Array(length)]
    for (const [page, words] of this.#pages.entries()) {
      for (let place = 0; place < words.length; place++) {
        const word = words[place] as number
        const at = next[word] as number
        next[word] = at + 1
        pages[at] = page
        places[at] = place
      }
    }
    return { pages, places }
  }
}

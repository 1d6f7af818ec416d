import type { PageListener } from '../../src/search/index-page.ts'
import { BARRIER, bridgeWord, pairWord } from '../../src/search/phrase-tokens.ts'

/** Behind all code points: added to the second of two characters it tells a bridge from a pair, and alone it tells a name. */
const OF_BRIDGE = 1 << 21
const OF_NAME = 1 << 22

/**
 * Numbers words as they are met, from 1; the barrier is 0. Nearly all are made of two characters, and found by these in flat memory: a text for each
 * of tens of millions would have to be made first, only to be looked up.
 */
export class WordNumbers implements PageListener {
  /** Twice as many slots as words, or more. Each holds both characters and the number of the word. */
  #slots = new Int32Array(3 * (1 << 16))
  #size = 0
  readonly #names = new Map<string, number>()
  /** The words of the page that is told. */
  #page = new Uint32Array(1 << 12)
  #end = 0

  readonly name = (word: string): void => {
    const known = this.#names.get(word) ?? this.#names.size
    this.#names.set(word, known)
    this.#add(this.#numberOf(known, OF_NAME))
  }
  readonly pair = (before: number, after: number): void => this.#add(this.#numberOf(before, after))
  readonly bridge = (before: number, after: number): void => this.#add(this.#numberOf(before, after + OF_BRIDGE))
  readonly barrier = (): void => this.#add(0)

  /** The numbers of the words that were told since the last time. */
  takePage(): Uint32Array {
    const page = this.#page.slice(0, this.#end)
    this.#end = 0
    return page
  }

  /** All words, by their numbers. */
  words(): string[] {
    const words = new Array<string>(this.#size + 1).fill(BARRIER)
    const names = [...this.#names.keys()]
    for (let at = 0; at < this.#slots.length; at += 3) {
      const [before, after, number] = this.#slots.subarray(at, at + 3) as unknown as [number, number, number]
      if (number === 0) continue
      if (after === OF_NAME) words[number] = names[before] as string
      else words[number] = after >= OF_BRIDGE ? bridgeWord(before, after - OF_BRIDGE) : pairWord(before, after)
    }
    return words
  }

  #add(number: number): void {
    if (this.#end === this.#page.length) {
      const longer = new Uint32Array(this.#page.length * 2)
      longer.set(this.#page)
      this.#page = longer
    }
    this.#page[this.#end++] = number
  }

  #numberOf(before: number, after: number): number {
    if (this.#size * 6 >= this.#slots.length) this.#grow()
    const at = find(this.#slots, before, after)
    const known = this.#slots[at + 2] as number
    if (known > 0) return known
    this.#slots[at] = before
    this.#slots[at + 1] = after
    this.#slots[at + 2] = ++this.#size
    return this.#size
  }

  #grow(): void {
    const old = this.#slots
    const slots = new Int32Array(old.length * 2)
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] === 0) continue
      slots.set(old.subarray(at, at + 3), find(slots, old[at] as number, old[at + 1] as number))
    }
    this.#slots = slots
  }
}

/** Where a word stands, or is to stand. */
function find(slots: Int32Array, before: number, after: number): number {
  const mask = slots.length / 3 - 1
  let slot = (Math.imul(before, 0x9e3779b1) ^ Math.imul(after, 0x85ebca6b)) >>> 0
  slot = (slot ^ (slot >>> 15)) & mask
  for (;;) {
    const at = slot * 3
    if (slots[at + 2] === 0 || (slots[at] === before && slots[at + 1] === after)) return at
    slot = (slot + 1) & mask
  }
}

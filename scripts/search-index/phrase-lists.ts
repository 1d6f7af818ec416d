import { writePageList } from '../../src/search/index-files/page-list.ts'
import { CborWriter } from './cbor-writer.ts'

/** Writes lists of pages of phrases. */
export class ListWriter {
  readonly #all: number
  readonly #cbor = new CborWriter()
  readonly #keys: string[] = []
  readonly #numbers: number[] = []
  readonly #ends: number[] = []

  /** @param all how many pages there are */
  constructor(all: number) {
    this.#all = all
  }

  /** @param key the words of the phrase, joined by spaces */
  add(key: string, pages: Uint32Array): void {
    const list = writePageList(pages, this.#all)
    this.#cbor.list(2)
    this.#cbor.text(key)
    this.#cbor.list(list.length)
    for (const number of list) this.#cbor.number(number)
    this.#keys.push(key)
    this.#numbers.push(list.length)
    this.#ends.push(this.#cbor.length)
  }

  /** The lists, which follow one another, cut into files. */
  *files(): Generator<ListFile> {
    let [first, start, numbers] = [0, 0, 0]
    for (const [i, more] of this.#numbers.entries()) {
      numbers += more
      if (numbers < LIST_FILE && i + 1 < this.#keys.length) continue
      const end = this.#ends[i] as number
      const content = Buffer.concat([listHead(i + 1 - first), this.#cbor.written.subarray(start, end)])
      yield { first: this.#keys[first] as string, last: this.#keys[i] as string, content }
      ;[first, start, numbers] = [i + 1, end, 0]
    }
  }
}

/** A file of lists. */
export interface ListFile {
  /** Keys of its first list and its last. */
  readonly first: string
  readonly last: string
  readonly content: Uint8Array
}

/** Numbers in a file of lists, which takes about half as many bytes. */
const LIST_FILE = 18_000

function listHead(size: number): Uint8Array {
  const head = new CborWriter()
  head.list(size)
  return head.written
}

import { writePageList } from '../../src/search/index-files/page-list.ts'
import { CborWriter } from './cbor-writer.ts'

/** Lists of pages of phrases, as they are written. */
export interface PhraseLists {
  readonly keys: readonly string[]
  /** For each how many numbers it has, and where its bytes end. */
  readonly numbers: readonly number[]
  readonly ends: readonly number[]
  readonly bytes: Uint8Array
}

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

  get lists(): PhraseLists {
    return { keys: this.#keys, numbers: this.#numbers, ends: this.#ends, bytes: this.#cbor.take() }
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

/** Cuts lists, which follow one another from part to part, into files. */
export function* listFiles(parts: readonly PhraseLists[]): Generator<ListFile> {
  let [held, numbers, keys] = [[] as Uint8Array[], 0, [] as string[]]
  for (const part of parts) {
    for (const [i, key] of part.keys.entries()) {
      held.push(part.bytes.subarray(part.ends[i - 1] ?? 0, part.ends[i]))
      keys.push(key)
      numbers += part.numbers[i] as number
      if (numbers < LIST_FILE) continue
      yield fileOf(keys, held)
      ;[held, numbers, keys] = [[], 0, []]
    }
  }
  if (held.length > 0) yield fileOf(keys, held)
}

function fileOf(keys: readonly string[], lists: readonly Uint8Array[]): ListFile {
  const head = new CborWriter()
  head.list(lists.length)
  return { first: keys[0] ?? '', last: keys.at(-1) ?? '', content: Buffer.concat([head.written, ...lists]) }
}

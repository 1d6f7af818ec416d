/** As much of CBOR (RFC 8949) as the index is written in: whole numbers, text, and lists of a length told beforehand. */
export type Cbor = number | string | readonly Cbor[]

const UNSIGNED = 0
const NEGATIVE = 1
const TEXT = 3
const LIST = 4

const utf8 = new TextDecoder()

/** Reads CBOR piece by piece: of a file of the index a search mostly wants one word. */
export class CborReader {
  readonly #bytes: Uint8Array
  #at: number
  #kind = UNSIGNED

  /** @param at where to begin */
  constructor(bytes: Uint8Array, at: number = 0) {
    this.#bytes = bytes
    this.#at = at
  }

  /** Whether all is read. */
  get ended(): boolean {
    return this.#at === this.#bytes.length
  }

  /** How much is read. */
  get at(): number {
    return this.#at
  }

  /** A whole number. @throws where something else stands */
  number(): number {
    const count = this.#head()
    if (this.#kind === UNSIGNED) return count
    if (this.#kind === NEGATIVE) return -1 - count
    throw this.#unexpected('a number')
  }

  /** A text. @throws where something else stands */
  text(): string {
    const size = this.#head()
    if (this.#kind !== TEXT) throw this.#unexpected('a text')
    this.#at += size
    return utf8.decode(this.#bytes.subarray(this.#at - size, this.#at))
  }

  /** The head of a list: how many values follow. @throws where something else stands */
  list(): number {
    const size = this.#head()
    if (this.#kind !== LIST) throw this.#unexpected('a list')
    return size
  }

  /** A value of any kind. @throws on anything beyond the kinds above, saying where */
  value(): Cbor {
    const start = this.#at
    const count = this.#head()
    if (this.#kind === UNSIGNED) return count
    if (this.#kind === NEGATIVE) return -1 - count
    if (this.#kind === LIST) return Array.from({ length: count }, () => this.value())
    this.#at = start
    return this.text()
  }

  /** Passes over a value of any kind. */
  skip(): void {
    const count = this.#head()
    if (this.#kind === TEXT) this.#at += count
    if (this.#kind === LIST) for (let i = 0; i < count; i++) this.skip()
  }

  #unexpected(what: string): Error {
    return new Error(`CBOR: unknown kind ${this.#kind} before byte ${this.#at}, expected ${what}`)
  }

  #head(): number {
    const head = this.#byte()
    this.#kind = head >> 5
    const short = head & 31
    if (short < 24) return short
    if (short > 26) throw new Error(`CBOR: unknown length ${short} at byte ${this.#at - 1}`)
    let count = 0
    for (let left = 1 << (short - 24); left > 0; left--) count = count * 256 + this.#byte()
    return count
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++]
    if (byte === undefined) throw new Error(`CBOR: ends at byte ${this.#bytes.length} in the middle of a value`)
    return byte
  }
}

/**
 * Reads one value that fills the bytes.
 * @throws on anything beyond the kinds above, saying where
 */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const reader = new CborReader(bytes)
  const value = reader.value()
  if (!reader.ended) throw new Error(`CBOR: ends at byte ${reader.at}, there are ${bytes.length}`)
  return value
}

import type { Cbor } from '../../src/search/index-files/cbor.ts'

const UNSIGNED = 0
const NEGATIVE = 1
const TEXT = 3
const LIST = 4

/** Writes CBOR piece by piece into one buffer that grows: an index has tens of millions of numbers. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16)
  #end = 0

  /** How much is written. */
  get length(): number {
    return this.#end
  }

  /** A whole number, as short as it can be. */
  number(value: number): void {
    if (value < 0) this.#head(NEGATIVE, -1 - value)
    else this.#head(UNSIGNED, value)
  }

  text(value: string): void {
    const size = Buffer.byteLength(value)
    this.#head(TEXT, size)
    this.#reserve(size)
    this.#end += this.#bytes.write(value, this.#end)
  }

  /** A text that is in UTF-8 already. */
  textBytes(value: Uint8Array): void {
    this.#head(TEXT, value.length)
    this.#reserve(value.length)
    this.#bytes.set(value, this.#end)
    this.#end += value.length
  }

  /** The head of a list: so many values must follow. */
  list(size: number): void {
    this.#head(LIST, size)
  }

  /** A value of any kind. */
  value(value: Cbor): void {
    if (typeof value === 'number') this.number(value)
    else if (typeof value === 'string') this.text(value)
    else {
      this.list(value.length)
      for (const item of value) this.value(item)
    }
  }

  /** What was written since it was begun or begun again: no copy, and good until more is written. */
  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#end)
  }

  /** Begins again. */
  restart(): void {
    this.#end = 0
  }

  /** A copy of what was written since the last time. */
  take(): Buffer {
    const taken = Buffer.from(this.written)
    this.restart()
    return taken
  }

  #head(kind: number, count: number): void {
    this.#reserve(5)
    const short = kind << 5
    if (count < 24) this.#bytes[this.#end++] = short | count
    else if (count < 0x100) {
      this.#bytes[this.#end++] = short | 24
      this.#bytes[this.#end++] = count
    } else if (count < 0x10000) {
      this.#bytes[this.#end++] = short | 25
      this.#bytes[this.#end++] = count >> 8
      this.#bytes[this.#end++] = count & 0xff
    } else {
      this.#bytes[this.#end++] = short | 26
      this.#end = this.#bytes.writeUInt32BE(count, this.#end)
    }
  }

  #reserve(size: number): void {
    if (this.#end + size <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#end + size))
    this.#bytes.copy(larger, 0, 0, this.#end)
    this.#bytes = larger
  }
}

/** Numbers pairs of numbers as they are met: a table of millions of them in flat memory, which `Map` cannot hold. */
export class PairNumbers {
  /** Twice as many slots as pairs, or more. Each holds both numbers and, plus one, the number of the pair. */
  #slots = new Int32Array(3 * (1 << 16))
  #size = 0

  /** How many pairs were met. */
  get size(): number {
    return this.#size
  }

  /** The number of a pair, a new one for one not met before. Neither is negative. */
  of(a: number, b: number): number {
    if (this.#size * 2 >= this.#slots.length / 3) this.#grow()
    const at = this.#find(this.#slots, a, b)
    const known = this.#slots[at + 2] as number
    if (known > 0) return known - 1
    this.#slots[at] = a
    this.#slots[at + 1] = b
    this.#slots[at + 2] = ++this.#size
    return this.#size - 1
  }

  /** Where a pair stands, or is to stand. */
  #find(slots: Int32Array, a: number, b: number): number {
    const mask = slots.length / 3 - 1
    let slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & mask
    for (;;) {
      const at = slot * 3
      if (slots[at + 2] === 0 || (slots[at] === a && slots[at + 1] === b)) return at
      slot = (slot + 1) & mask
    }
  }

  #grow(): void {
    const old = this.#slots
    const slots = new Int32Array(old.length * 2)
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] === 0) continue
      slots.set(old.subarray(at, at + 3), this.#find(slots, old[at] as number, old[at + 1] as number))
    }
    this.#slots = slots
  }
}

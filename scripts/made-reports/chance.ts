/** A source of made-up choices: the same seed gives the same choices on every machine. */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  readonly int: (least: number, most: number) => number
  /** True with a probability from 0 to 1. */
  readonly yes: (probability: number) => boolean
  readonly pick: <T>(items: readonly T[]) => T
  /** Some items in a new order. */
  readonly some: <T>(items: readonly T[], count: number) => T[]
  /** One item, the first far more often than the last, as words are in use. */
  readonly skewed: <T>(items: readonly T[]) => T
}

/** Makes a source of choices from a seed (mulberry32: whole-number arithmetic only). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const pick = <T>(items: readonly T[]) => items[int(0, items.length - 1)] as T
  const some = <T>(items: readonly T[], count: number) => {
    const left = [...items]
    return Array.from({ length: Math.min(count, items.length) }, () => left.splice(int(0, left.length - 1), 1)[0] as T)
  }
  const skewed = <T>(items: readonly T[]) => items[Math.floor(next() ** 2 * items.length)] as T
  return { int, yes: (probability) => next() < probability, pick, some, skewed }
}

/** Chance that is the same on every machine: the same seed gives the same draws. */
export interface Chance {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number
  /** One of some things, each as likely. */
  oneOf<T>(things: readonly T[]): T
  /** One of some things, the first by far the likeliest: the ranks of words in a language. */
  ranked<T>(things: readonly T[]): T
  /** One of some things, the first likelier than the last, but none rare: the ranks of characters in a vocabulary. */
  spread<T>(things: readonly T[]): T
}

/** Starts a sequence of draws (mulberry32: 32 bits of state, good enough to vary texts). */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const pick = <T>(things: readonly T[], index: number): T => {
    const thing = things[index]
    if (thing === undefined) throw new Error('nothing to choose from')
    return thing
  }
  return {
    below: (below) => Math.floor(fraction() * below),
    oneOf: (things) => pick(things, Math.floor(fraction() * things.length)),
    spread: (things) => pick(things, Math.floor(things.length * fraction() ** 2.2)),
    ranked: (things) => pick(things, Math.floor(things.length ** fraction()) - 1),
  }
}

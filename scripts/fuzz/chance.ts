/** Chance that can be repeated: the same seed gives the same choices. */
export interface Chance {
  /** A whole number from 0 to `below` - 1. */
  readonly upTo: (below: number) => number
  /** One of a list. @throws on an empty list */
  readonly of: <T>(list: readonly T[]) => T
  /** True so many times in a hundred. */
  readonly percent: (likelihood: number) => boolean
}

/** Chance from a seed and the number of an input, so that any input can be made again by itself (mulberry32). */
export function chance(seed: number, number: number): Chance {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (below: number) => Math.floor(next() * below)
  return {
    upTo,
    of: (list) => {
      if (list.length === 0) throw new Error('nothing to choose from')
      return list[upTo(list.length)] as (typeof list)[number]
    },
    percent: (likelihood) => next() * 100 < likelihood,
  }
}

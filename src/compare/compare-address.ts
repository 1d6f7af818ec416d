/** The two reports that are compared, by id; null where none is chosen yet. */
export interface Compared {
  readonly a: string | null
  readonly b: string | null
}

/** Which of the two: `a` stands left or above, `b` right or below. */
export type Side = keyof Compared

export const SIDES: readonly Side[] = ['a', 'b']

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Reads the two from the query string of an address. What cannot be an id is as if it were not there. */
export function readCompareAddress(search: string): Compared {
  const given = new URLSearchParams(search)
  const id = (side: Side) => {
    const value = given.get(side)
    return value !== null && ID.test(value) ? value : null
  }
  return { a: id('a'), b: id('b') }
}

/** Writes the two as a query string with its `?`; empty where nothing is chosen. */
export function writeCompareAddress({ a, b }: Compared): string {
  const said = Object.entries({ a, b }).filter((entry): entry is [Side, string] => entry[1] !== null)
  return said.length === 0 ? '' : `?${new URLSearchParams(said)}`
}

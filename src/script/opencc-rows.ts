/** One entry of a conversion dictionary: a character or phrase and what it becomes. */
export type ConversionRow = readonly [from: string, to: string]

/** Splits a dictionary of opencc-js (`from to|from to|…`) into rows. */
export function openccRows(dictionary: string): ConversionRow[] {
  return dictionary.split('|').map((entry) => {
    const [from, to] = entry.split(' ')
    if (from === undefined || to === undefined) {
      throw new Error(`openccRows: expected “from to”, found “${entry}”`)
    }
    return [from, to]
  })
}

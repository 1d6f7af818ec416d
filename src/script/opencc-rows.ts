/** One entry of a conversion dictionary: a character or phrase and what it becomes. */
export type ConversionRow = readonly [from: string, to: string]

/** Splits a dictionary of opencc-js (`from to|from to|…`) into rows. */
export function openccRows(dictionary: string): ConversionRow[] {
  return dictionary.split('|').map((entry) => {
    const space = entry.indexOf(' ')
    if (space < 0) throw new Error(`openccRows: expected “from to”, found “${entry}”`)
    const end = entry.indexOf(' ', space + 1)
    return [entry.slice(0, space), entry.slice(space + 1, end < 0 ? entry.length : end)]
  })
}

/**
 * By UTF-16 unit, 1 where one of some characters or words begins. Texts are long and most of their places begin none, which a table
 * of units tells fastest; a place that is marked is to be looked at more closely, for other characters may begin with the same unit.
 */
export function beginningUnits(words: Iterable<string>): Uint8Array {
  const units = new Uint8Array(0x1_0000)
  for (const word of words) units[word.charCodeAt(0)] = 1
  return units
}

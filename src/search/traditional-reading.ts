import { codePoints } from '../text/code-points.ts'

/**
 * The Traditional reading of texts, told as briefly as the browser needs it: one table for the archive, and for each
 * text the few places where its reading is another. 发 is 發 in the table, and 髮 by exception where 头发 stands.
 */
export type Exceptions = readonly (readonly [at: number, character: string])[]

/** Character pairs, from then to, concatenated: 关關发發 … Characters that stay as they are do not appear. */
export type CharacterPairs = string

/**
 * Chooses for every character the reading it has most often, the first met winning a tie.
 * @param readings texts in Simplified with their Traditional reading, equal in code points
 */
export function commonReadings(readings: Iterable<readonly [simplified: string, traditional: string]>): CharacterPairs {
  const counts = new Map<string, Map<string, number>>()
  for (const [simplified, traditional] of readings) {
    const reading = codePoints(traditional)
    codePoints(simplified).forEach((character, i) => {
      const into = reading[i] as string
      const seen = counts.get(character) ?? new Map<string, number>()
      counts.set(character, seen.set(into, (seen.get(into) ?? 0) + 1))
    })
  }
  return [...counts]
    .map(([from, seen]) => [from, [...seen].reduce((most, next) => (next[1] > most[1] ? next : most))[0]])
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => `${from}${to}`)
    .sort()
    .join('')
}

/** The table as a map. */
export function readingTable(pairs: CharacterPairs): ReadonlyMap<string, string> {
  const characters = codePoints(pairs)
  const table = new Map<string, string>()
  for (let i = 0; i < characters.length; i += 2) table.set(characters[i] as string, characters[i + 1] as string)
  return table
}

/**
 * Where a text's reading is not what the table says, by code point.
 * @throws when the two differ in length: a conversion that moves text would move every anchor
 */
export function readingExceptions(
  simplified: string,
  traditional: string,
  table: ReadonlyMap<string, string>,
): Exceptions {
  const reading = codePoints(traditional)
  const characters = codePoints(simplified)
  if (reading.length !== characters.length) {
    throw new Error(
      `the Traditional reading has ${reading.length} characters, the text ${characters.length}: ${simplified.slice(0, 40)}`,
    )
  }
  return characters.flatMap((character, i) => {
    const into = reading[i] as string
    return (table.get(character) ?? character) === into ? [] : [[i, into] as const]
  })
}

/** The Traditional reading of a text, from the table and the text's exceptions. */
export function traditionalReading(
  simplified: string,
  table: ReadonlyMap<string, string>,
  exceptions: Exceptions,
): string {
  const characters = codePoints(simplified).map((character) => table.get(character) ?? character)
  for (const [at, character] of exceptions) characters[at] = character
  return characters.join('')
}

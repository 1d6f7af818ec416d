import { codePointLength, codePoints } from '../text/code-points.ts'

/**
 * The Traditional reading of texts, told as briefly as the browser needs it: one table of how each character reads alone, and for each
 * text the few places where its reading is another. 发 is 發 in the table, and 髮 by exception where 头发 stands.
 */
export type Exceptions = readonly (readonly [at: number, character: string])[]

/** Character pairs, from then to, concatenated: 关關发發 … Characters that stay as they are do not appear. */
export type CharacterPairs = string

/** How a character reads where it stands alone. */
export type AloneReading = (character: string) => string

/** Remembers how characters read: a text asks for the same few thousand again and again. */
export function aloneReading(traditional: (line: string) => string): AloneReading {
  const readings = new Map<string, string>()
  return (character) => {
    const known = readings.get(character)
    if (known !== undefined) return known
    const reading = traditional(character)
    readings.set(character, reading)
    return reading
  }
}

/**
 * The table for some characters. How a character reads alone is a matter of the language and not of the archive: a report that is added
 * changes no exception of another.
 */
export function characterReadings(characters: Iterable<string>, alone: AloneReading): CharacterPairs {
  const pairs = Array.from(new Set(characters), (character) => [character, alone(character)] as const)
  return pairs
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => from + to)
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
 * Where a text's reading is not what its characters read alone, by code point.
 * @throws when the two differ in length: a conversion that moves text would move every anchor
 */
export function readingExceptions(simplified: string, reading: string, alone: AloneReading): Exceptions {
  const exceptions: [at: number, character: string][] = []
  const into = reading[Symbol.iterator]()
  let at = 0
  for (const character of simplified) {
    const { value: found, done } = into.next()
    if (done) throw uneven(simplified, reading)
    if (alone(character) !== found) exceptions.push([at, found])
    at++
  }
  if (!into.next().done) throw uneven(simplified, reading)
  return exceptions
}

function uneven(simplified: string, reading: string): Error {
  const [own, other] = [codePointLength(simplified), codePointLength(reading)]
  return new Error(`the Traditional reading has ${other} characters, the text ${own}: ${simplified.slice(0, 40)}`)
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

import { codePoints } from '../text/code-points.ts'

/** Half-open, in code points of one text. */
export type Run = readonly [start: number, end: number]

/** Letters and digits in a row that two reports must share for a passage to count: fewer are the words of the genre. */
export const LEAST_SHARED = 10

const LETTER = /[\p{L}\p{N}]/u

/**
 * The passages of each text that stand word for word in one of the others: at least `least` letters or digits in a row, whatever
 * the punctuation and space between them. A passage begins and ends with a letter and crosses no end of a text.
 * Time and memory grow with the length of the texts, not with its square.
 */
export function sharedRuns(texts: readonly string[], others: readonly string[], least: number = LEAST_SHARED): Run[][] {
  const known = new Set(others.flatMap((other) => windows(lettersOf(other), least)))
  return texts.map((text) => {
    const letters = lettersOf(text)
    const runs: [number, number][] = []
    windows(letters, least).forEach((window, first) => {
      if (!known.has(window)) return
      const [start, end] = [placeOf(letters, first), placeOf(letters, first + least - 1) + 1]
      const last = runs.at(-1)
      if (last && first > 0 && start <= last[1]) last[1] = end
      else runs.push([start, end])
    })
    return runs
  })
}

/** Letters covered by some runs of a text, and letters in all of it. */
export function sharedLetters(text: string, runs: readonly Run[]): { readonly shared: number; readonly all: number } {
  const places = lettersOf(text).map(({ place }) => place)
  const shared = places.filter((place) => runs.some(([start, end]) => start <= place && place < end)).length
  return { shared, all: places.length }
}

interface Letter {
  readonly character: string
  /** Code points before it. */
  readonly place: number
}

function lettersOf(text: string): Letter[] {
  return codePoints(text)
    .map((character, place) => ({ character, place }))
    .filter(({ character }) => LETTER.test(character))
}

function placeOf(letters: readonly Letter[], i: number): number {
  return (letters[i] as Letter).place
}

/** Every row of so many letters, in order: none where there are fewer. */
function windows(letters: readonly Letter[], size: number): string[] {
  const count = Math.max(0, letters.length - size + 1)
  return Array.from({ length: count }, (_, i) =>
    letters
      .slice(i, i + size)
      .map(({ character }) => character)
      .join(''),
  )
}

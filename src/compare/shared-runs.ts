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
    const { places } = letters
    const runs: [number, number][] = []
    windows(letters, least).forEach((window, first) => {
      if (!known.has(window)) return
      const [start, end] = [places[first] as number, (places[first + least - 1] as number) + 1]
      const last = runs.at(-1)
      if (last && start <= last[1]) last[1] = end
      else runs.push([start, end])
    })
    return runs
  })
}

/** Letters covered by some runs of a text, in order and apart from each other, and letters in all of it. */
export function sharedLetters(text: string, runs: readonly Run[]): { readonly shared: number; readonly all: number } {
  const { places } = lettersOf(text)
  let run = 0
  const shared = places.filter((place) => {
    while (run < runs.length && place >= (runs[run] as Run)[1]) run++
    return run < runs.length && place >= (runs[run] as Run)[0]
  })
  return { shared: shared.length, all: places.length }
}

/** The letters and digits of a text, without what stands between them. */
interface Letters {
  readonly bare: string
  /** Code units of `bare` before each letter, and of all of it. */
  readonly starts: readonly number[]
  /** Code points of the text before each letter. */
  readonly places: readonly number[]
}

function lettersOf(text: string): Letters {
  const [kept, starts, places]: [string[], number[], number[]] = [[], [], []]
  let start = 0
  codePoints(text).forEach((character, place) => {
    if (!LETTER.test(character)) return
    kept.push(character)
    starts.push(start)
    places.push(place)
    start += character.length
  })
  return { bare: kept.join(''), starts: [...starts, start], places }
}

/** Every row of so many letters, in order: none where there are fewer. */
function windows({ bare, starts }: Letters, size: number): string[] {
  const count = Math.max(0, starts.length - size)
  return Array.from({ length: count }, (_, i) => bare.slice(starts[i], starts[i + size]))
}

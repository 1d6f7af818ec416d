/** Where a line stands: in which of the files its reader knows, from which byte, of how many. */
export interface LinePlace {
  readonly file: number
  readonly start: number
  readonly length: number
}

/**
 * A number for each word a line can begin with, in the order they were met. All kinds of lines speak of the same reports: each digest is
 * in memory once, not once for every kind.
 */
const numbers = new Map<string, number>()

/** Numbers a line takes in a table. */
const WIDTH = 3

/**
 * Where lines stand, by their first word. There are a dozen kinds, of each a line for every report, and each thread has to know all of them: as
 * numbers in a row a place takes a tenth of what it would as an object.
 */
export class LinePlaces {
  /** File, start and length of each line, below the number of its word; a word that has no line has length 0. */
  #table = new Float64Array(WIDTH * 1024)

  get(word: string): LinePlace | null {
    const number = numbers.get(word)
    if (number === undefined) return null
    const [file = 0, start = 0, length = 0] = this.#table.subarray(number * WIDTH, (number + 1) * WIDTH)
    return length > 0 ? { file, start, length } : null
  }

  set(word: string, { file, start, length }: LinePlace): void {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    const at = number * WIDTH
    if (at >= this.#table.length) {
      const larger = new Float64Array(Math.max(at + WIDTH, this.#table.length * 2))
      larger.set(this.#table)
      this.#table = larger
    }
    this.#table.set([file, start, length], at)
  }
}

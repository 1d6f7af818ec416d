import { codePointOffsets, codePointSlicer } from '../text/code-points.ts'
import type { Edit } from './splice.ts'
import type { Units } from './units.ts'

/** Ends every phrase: no dictionary has a phrase with a line feed in it. */
const BARRIER = '\n'
const BARRIER_UNIT = BARRIER.charCodeAt(0)

/** How characters are written that do not stand for themselves: the mark each begins with, and a global pattern. */
export interface Escaped {
  readonly mark: string
  readonly pattern: RegExp
}

/** A character written otherwise in HTML: `&lt;`, `&#x6cd5;`. */
export const HTML_ENTITY: Escaped = { mark: '&', pattern: /&(?:#\d+|#x[\da-f]+|[a-z][\da-z]*);/giu }

/** A character written otherwise in JSON: `\n`, `\u003c`. */
export const JSON_ESCAPE: Escaped = { mark: '\\', pattern: /\\(?:u[\da-f]{4}|.)/giu }

/**
 * Text gathered from places of a source to be converted as one, so that a phrase is seen whole though tags cut it.
 * It is made of stretches of the source, in order, and of barriers between blocks. Offsets are UTF-16 units of the source.
 */
export class Passage {
  readonly #source: string
  readonly #units: Units
  /** Of each stretch three numbers: where it stands in the passage, and its start and end in the source. There are very many. */
  readonly #stretches: number[] = []
  /** The next place in the source where something may be written otherwise, and by what mark: looked for once, not in every stretch. */
  #next = { mark: '', at: -1 }

  /**
   * @param source the page all stretches are taken from, none twice
   * @param room for the text; the passage is good until another is begun in it
   */
  constructor(source: string, room: Units) {
    this.#source = source
    this.#units = room
    // Between two stretches there is a unit of the source at least, and at most one barrier.
    room.room(source.length + 1)
  }

  /** Adds the stretch `[start, end)`. What is written otherwise in it is a barrier and keeps its bytes. */
  add(start: number, end: number, { mark, pattern }: Escaped): void {
    let from = start
    if (this.#nextMark(mark, start) < end) {
      for (const match of this.#source.slice(start, end).matchAll(pattern)) {
        this.#addPlain(from, start + match.index)
        this.barrier()
        from = start + match.index + match[0].length
      }
    }
    this.#addPlain(from, end)
  }

  /** Ends the phrase that may be open. */
  barrier(): void {
    const { values, length } = this.#units
    if (length === 0 || values[length - 1] === BARRIER_UNIT) return
    values[this.#units.length++] = BARRIER_UNIT
  }

  /** What the passage holds, barrier by barrier, empty stretches left out. */
  blocks(): string[] {
    return this.#units
      .text()
      .split(BARRIER)
      .filter((block) => block.trim() !== '')
  }

  /**
   * Converts the passage and returns the replacements that put it back into its places, unchanged stretches left out.
   *
   * @param convert must keep the number of code points
   */
  edits(convert: (text: Units) => Units): Edit[] {
    const units = this.#units
    const converted = convert(units)
    return units.length === converted.length && !units.hasSurrogates()
      ? this.#sameUnits(converted)
      : this.#sameCodePoints(converted)
  }

  #sameUnits(converted: Units): Edit[] {
    const text = converted.text()
    const [before, after] = [this.#units.values, converted.values]
    const edits: Edit[] = []
    for (let i = 0; i < this.#stretches.length; i += 3) {
      const [from, start, end] = [this.#stretches[i], this.#stretches[i + 1], this.#stretches[i + 2]] as [
        number,
        number,
        number,
      ]
      const to = from + end - start
      let at = from
      while (at < to && before[at] === after[at]) at++
      if (at < to) edits.push({ start, end, text: text.slice(from, to) })
    }
    return edits
  }

  #sameCodePoints(converted: Units): Edit[] {
    const slice = codePointSlicer(converted.text())
    const offset = codePointOffsets(this.#units.text())
    const edits: Edit[] = []
    for (let i = 0; i < this.#stretches.length; i += 3) {
      const [from, start, end] = [this.#stretches[i], this.#stretches[i + 1], this.#stretches[i + 2]] as [
        number,
        number,
        number,
      ]
      const text = slice(offset(from), offset(from + end - start))
      if (text !== this.#source.slice(start, end)) edits.push({ start, end, text })
    }
    return edits
  }

  #addPlain(start: number, end: number): void {
    if (start === end) return
    this.#stretches.push(this.#units.length, start, end)
    this.#units.add(this.#source, start, end)
  }

  /** Where a mark stands from a place on, or behind all places. */
  #nextMark(mark: string, from: number): number {
    if (this.#next.mark !== mark || this.#next.at < from) {
      const at = this.#source.indexOf(mark, from)
      this.#next = { mark, at: at < 0 ? this.#source.length : at }
    }
    return this.#next.at
  }
}

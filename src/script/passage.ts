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
    const converted = convert(this.#units)
    const text = converted.text()
    const isAligned = this.#units.length === converted.length && !this.#units.hasSurrogates()
    if (isAligned)
      return this.#changed((from, to) => (sameUnits(this.#units, converted, from, to) ? null : text.slice(from, to)))
    const before = this.#units.text()
    const slice = codePointSlicer(text)
    const offset = codePointOffsets(before)
    return this.#changed((from, to) => {
      const after = slice(offset(from), offset(to))
      return after === before.slice(from, to) ? null : after
    })
  }

  /** @param read what became of a stretch of the passage; null where it is as it was */
  #changed(read: (from: number, to: number) => string | null): Edit[] {
    const edits: Edit[] = []
    for (let i = 0; i < this.#stretches.length; i += 3) {
      const [from, start, end] = this.#stretches.slice(i, i + 3) as [number, number, number]
      const text = read(from, from + end - start)
      if (text !== null) edits.push({ start, end, text })
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

function sameUnits(a: Units, b: Units, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (a.values[at] !== b.values[at]) return false
  return true
}

import { codePointOffsets, codePointSlicer } from '../text/code-points.ts'
import type { Edit } from './splice.ts'

/** Ends every phrase: no dictionary has a phrase with a line feed in it. */
const BARRIER = '\n'

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
  /** Of each stretch three numbers: which piece it is, and its start and end in the source. There are very many. */
  readonly #stretches: number[] = []
  /** The text, joined when it is asked for: a string added to piece by piece is taken apart again before it can be read. */
  readonly #pieces: string[] = []
  #isOpen = false
  /** The next place in the source where something may be written otherwise, and by what mark: looked for once, not in every stretch. */
  #next = { mark: '', at: -1 }

  /** @param source the page all stretches are taken from */
  constructor(source: string) {
    this.#source = source
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
    if (this.#isOpen) this.#pieces.push(BARRIER)
    this.#isOpen = false
  }

  /** What the passage holds, barrier by barrier, empty stretches left out. */
  blocks(): string[] {
    return this.#pieces
      .join('')
      .split(BARRIER)
      .filter((block) => block.trim() !== '')
  }

  /**
   * Converts the passage and returns the replacements that put it back into its places, unchanged stretches left out.
   *
   * @param convert must keep the number of code points
   */
  edits(convert: (text: string) => string): Edit[] {
    const pieces = this.#pieces
    const text = pieces.join('')
    const slice = codePointSlicer(convert(text))
    const offset = codePointOffsets(text)
    const edits: Edit[] = []
    let [at, next] = [0, 0]
    for (let i = 0; i < this.#stretches.length; i += 3) {
      const [piece, start, end] = this.#stretches.slice(i, i + 3) as [number, number, number]
      for (; next < piece; next++) at += (pieces[next] as string).length
      const converted = slice(offset(at), offset(at + end - start))
      if (converted !== pieces[piece]) edits.push({ start, end, text: converted })
    }
    return edits
  }

  #addPlain(start: number, end: number): void {
    if (start === end) return
    this.#stretches.push(this.#pieces.length, start, end)
    this.#pieces.push(this.#source.slice(start, end))
    this.#isOpen = true
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

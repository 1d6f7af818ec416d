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
  /** Of each stretch three numbers: where it stands in the passage, and its start and end in the source. There are very many. */
  readonly #stretches: number[] = []
  /** The text, joined when it is asked for: a string added to piece by piece is taken apart again before it can be read. */
  readonly #pieces: string[] = []
  #length = 0
  #isOpen = false

  /** @param source the page all stretches are taken from */
  constructor(source: string) {
    this.#source = source
  }

  /** Adds the stretch `[start, end)`. What is written otherwise in it is a barrier and keeps its bytes. */
  add(start: number, end: number, escaped: Escaped): void {
    let from = start
    const stretch = this.#source.slice(start, end)
    const found = stretch.includes(escaped.mark) ? stretch.matchAll(escaped.pattern) : []
    for (const match of found) {
      this.#addPlain(from, start + match.index)
      this.barrier()
      from = start + match.index + match[0].length
    }
    if (from === start) this.#addText(start, end, stretch)
    else this.#addPlain(from, end)
  }

  /** Ends the phrase that may be open. */
  barrier(): void {
    if (!this.#isOpen) return
    this.#pieces.push(BARRIER)
    this.#length += BARRIER.length
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
    const text = this.#pieces.join('')
    const slice = codePointSlicer(convert(text))
    const offset = codePointOffsets(text)
    const edits: Edit[] = []
    for (let i = 0; i < this.#stretches.length; i += 3) {
      const [at, start, end] = [this.#stretches[i], this.#stretches[i + 1], this.#stretches[i + 2]] as [
        number,
        number,
        number,
      ]
      const converted = slice(offset(at), offset(at + end - start))
      if (converted !== this.#source.slice(start, end)) edits.push({ start, end, text: converted })
    }
    return edits
  }

  #addPlain(start: number, end: number): void {
    if (start < end) this.#addText(start, end, this.#source.slice(start, end))
  }

  #addText(start: number, end: number, text: string): void {
    if (start === end) return
    this.#stretches.push(this.#length, start, end)
    this.#pieces.push(text)
    this.#length += text.length
    this.#isOpen = true
  }
}

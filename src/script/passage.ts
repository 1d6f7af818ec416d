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
  private readonly source: string
  private readonly stretches: { readonly at: number; readonly start: number; readonly end: number }[] = []
  private text = ''

  /** @param source the page all stretches are taken from */
  constructor(source: string) {
    this.source = source
  }

  /** Adds the stretch `[start, end)`. What is written otherwise in it is a barrier and keeps its bytes. */
  add(start: number, end: number, escaped: Escaped): void {
    let from = start
    const stretch = this.source.slice(start, end)
    const found = stretch.includes(escaped.mark) ? stretch.matchAll(escaped.pattern) : []
    for (const match of found) {
      this.addPlain(from, start + match.index)
      this.barrier()
      from = start + match.index + match[0].length
    }
    this.addPlain(from, end)
  }

  /** Ends the phrase that may be open. */
  barrier(): void {
    this.text += BARRIER
  }

  /** What the passage holds, barrier by barrier, empty stretches left out. */
  blocks(): string[] {
    return this.text.split(BARRIER).filter((block) => block.trim() !== '')
  }

  /**
   * Converts the passage and returns the replacements that put it back into its places, unchanged stretches left out.
   *
   * @param convert must keep the number of code points
   */
  edits(convert: (text: string) => string): Edit[] {
    const slice = codePointSlicer(convert(this.text))
    const offset = codePointOffsets(this.text)
    const edits: Edit[] = []
    for (const { at, start, end } of this.stretches) {
      const text = slice(offset(at), offset(at + end - start))
      if (text !== this.source.slice(start, end)) edits.push({ start, end, text })
    }
    return edits
  }

  private addPlain(start: number, end: number): void {
    if (start === end) return
    this.stretches.push({ at: this.text.length, start, end })
    this.text += this.source.slice(start, end)
  }
}

import type { Part } from '../genre/closed-sets.ts'
import type { Exceptions } from './traditional-reading.ts'

/** What the browser is sent of a report it has found: the words to show, where they stand, how they read in Traditional. */
export interface SearchEntry {
  readonly id: string
  /** The year reported on. */
  readonly year: number
  /** The title is the archive's, shown in 〔〕. */
  readonly supplied: boolean
  /** As displayed in Simplified, joined by line breaks: the head (see `HEAD_LINES`), then the blocks of the text. */
  readonly lines: string
  /** For each block, the paragraph a hit in it links to: its own, or for a heading the nearest. Null in a report without any. */
  readonly anchors: readonly (string | null)[]
  /** Which blocks are headings. */
  readonly headings: readonly number[]
  /** The statutory parts, as spans of the text in code points, the longer before the shorter. */
  readonly parts: readonly (readonly [part: Part, start: number, end: number])[]
  /** Where the Traditional reading of `lines` is not what the archive's table says. */
  readonly exceptions: Exceptions
}

/** The lines before the text. `issuers` and `place` name the report; a search does not look in them. */
export const HEAD_LINES = ['title', 'issuers', 'place', 'number', 'addressee'] as const
export type HeadLine = (typeof HEAD_LINES)[number]

import { type Citation, citationText } from './citation.ts'
import type { Reader } from './reader-facts.ts'

/** A place between two characters of a text: which line, counted from 0, and how many code points of it stand before. */
export interface TextPlace {
  readonly line: number
  readonly offset: number
}

/** Words of a report as a reader takes them along. */
export interface Quotation {
  /** The canonical Simplified text, one line a paragraph quoted. */
  readonly passages: readonly string[]
  readonly citation: Citation
  readonly reader: Reader
  /** What must be known of the reading that was before the reader; empty where it was the record's own. */
  readonly notes: readonly string[]
}

/** A quotation as it is pasted: its words unaltered, where they are from with the permalink, and what must be known of them. */
export function quotationText({ passages, citation, reader, notes }: Quotation): string {
  return [...passages, '', citationText(citation, reader), ...notes].join('\n')
}

/**
 * The part of each line that lies between two places, from the first to the last line touched; lines of which nothing is left are left out.
 * @param lines the canonical text, one block a line
 * @throws Error if a place lies on no line: then these are not the lines the places were counted in
 */
export function passagesBetween(lines: readonly string[], start: TextPlace, end: TextPlace): string[] {
  if (start.line < 0 || end.line >= lines.length) {
    throw new Error(`passagesBetween: expected lines within ${lines.length}, found ${start.line} to ${end.line}`)
  }
  return lines
    .slice(start.line, end.line + 1)
    .map((line, i, all) => {
      const to = i === all.length - 1 ? end.offset : undefined
      return Array.from(line)
        .slice(i === 0 ? start.offset : 0, to)
        .join('')
    })
    .filter((passage) => passage.trim() !== '')
}

/** The blocks of a report in its exported text (`/reports/<id>.txt`): what stands under the title. */
export function blocksOfText(exported: string): string[] {
  return exported.trimEnd().split('\n').slice(2)
}

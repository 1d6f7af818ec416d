import type { FrontMatter } from '../report/front-matter.ts'
import { type Reader, type ReaderFact, readerFact } from './reader-facts.ts'

/** What a citation is made from. */
export interface Cited {
  readonly front: FrontMatter
  /** Where the report stands, absolute: its permalink. */
  readonly address: string
  /** Name of the archive that keeps it. */
  readonly archive: string
}

/** A place in a citation that only the reader can fill. */
export interface Blank {
  readonly fact: ReaderFact
  /** What stands before and behind the fact where it is known. */
  readonly before?: string
  readonly after?: string
  /** What stands in its place where it is not known. */
  readonly unfilled?: string
}

/** Words that no change of script may touch: a document number. */
export interface Verbatim {
  readonly verbatim: string
}

/** A citation in reading order: text, words that stay as they are, and blanks. */
export type Citation = readonly (string | Verbatim | Blank)[]

/** A citation as a reader would write it down. */
export function citationText(citation: Citation, reader: Reader): string {
  return citation
    .map((piece) => {
      if (typeof piece === 'string') return piece
      return 'verbatim' in piece ? piece.verbatim : blankText(piece, reader)
    })
    .join('')
}

function blankText({ fact, before = '', after = '', unfilled = '' }: Blank, reader: Reader): string {
  const known = readerFact(fact, reader)
  return known === null ? unfilled : before + known + after
}

/** A text as pieces of a citation, in which `words` stay as they are; null are no words. */
export function keeping(words: string | null, text: string): Citation {
  if (words === null || words === '') return [text]
  return text.split(words).flatMap((piece, i) => [...(i > 0 ? [{ verbatim: words }] : []), ...(piece ? [piece] : [])])
}

/** The permalink, to the passage the reader looked at where that is known. */
export function permalink(address: string): Citation {
  return [address, { fact: 'fragment', before: '#' }]
}

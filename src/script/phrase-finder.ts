import { codePointOffsets } from '../text/code-points.ts'
import { longestPhrase, nextPlace, type PhraseTable, replacementOf } from './phrase-table.ts'
import { Units } from './units.ts'

/** A phrase that stands in a text. */
export interface FoundPhrase {
  /** Half-open, in code points. */
  readonly span: readonly [start: number, end: number]
  /** What the table has for it. */
  readonly becomes: string
}

/**
 * Lists the phrases of a table in a text as a converter meets them: from left to right, the longest at each place, none overlapping.
 * @param least code points of the shortest phrase to be listed; shorter ones are met and passed over
 */
export function findPhrases(table: PhraseTable, text: string, least = 1): FoundPhrase[] {
  const found: FoundPhrase[] = []
  const offset = codePointOffsets(text)
  eachPhrase(table, searched.take(text), (start, end, phrase) => {
    const span = [offset(start), offset(end)] as const
    if (span[1] - span[0] >= least) found.push({ span, becomes: replacementOf(table, phrase) })
  })
  return found
}

/** Marks with 1 the code points that such phrases cover. */
export function markPhrases(marks: Uint8Array, table: PhraseTable, text: string): void {
  const offset = codePointOffsets(text)
  eachPhrase(table, searched.take(text), (start, end) => marks.fill(1, offset(start), offset(end)))
}

const searched = new Units()

/** Meets such phrases in UTF-16 units, each with its place in the table. */
export function eachPhrase(
  table: PhraseTable,
  text: Units,
  meet: (start: number, end: number, phrase: number) => void,
): void {
  for (let i = nextPlace(table, text, 0); i < text.length; ) {
    const phrase = longestPhrase(table, text, i)
    const end = i + ((table.rows[phrase] as number) || 1)
    if (phrase !== 0) meet(i, end, phrase)
    i = nextPlace(table, text, end)
  }
}

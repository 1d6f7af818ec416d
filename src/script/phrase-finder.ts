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
  eachPhrase(table, text, (start, end, phrase) => {
    if (end - start >= least) found.push({ span: [start, end], becomes: replacementOf(table, phrase) })
  })
  return found
}

/** Marks with 1 the code points that such phrases cover. */
export function markPhrases(marks: Uint8Array, table: PhraseTable, text: string): void {
  eachPhrase(table, text, (start, end) => {
    for (let at = start; at < end; at++) marks[at] = 1
  })
}

/** Room for the text that is searched. */
const searched = new Units()

/** Meets the phrases of a table in a text, in code points. */
function eachPhrase(
  table: PhraseTable,
  text: string,
  meet: (start: number, end: number, phrase: number) => void,
): void {
  const offset = codePointOffsets(text)
  searched.take(text)
  for (let i = nextPlace(table, searched, 0); i < searched.length; ) {
    const phrase = longestPhrase(table, searched, i)
    const end = i + ((table.rows[phrase] as number) || 1)
    if (phrase !== 0) meet(offset(i), offset(end), phrase)
    i = nextPlace(table, searched, end)
  }
}

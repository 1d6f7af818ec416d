import type { Part } from '../genre/closed-sets.ts'
import { codePointLength } from '../text/code-points.ts'
import { occurrences, occursIn } from './occurrences.ts'
import type { Fold, Query } from './parse-query.ts'
import { type Passage, passage } from './passage.ts'
import type { Phrase } from './phrase.ts'
import { HEAD_LINES, type HeadLine, type SearchEntry } from './search-entry.ts'

/** Where an occurrence stands. */
export type HitPlace = 'paragraph' | 'heading' | SearchedHeadLine

/** One occurrence, ready to be shown. */
export interface Hit extends Passage {
  readonly in: HitPlace
  /** Id of the paragraph to link to; null for a hit in the head, which links to the report. */
  readonly anchor: string | null
  readonly part: Part | null
}

/** A report as the list of results names it, in the reader's script. */
export interface ReportCard {
  readonly id: string
  readonly year: number
  readonly title: string
  /** The title is the archive's. */
  readonly supplied: boolean
  readonly issuers: string
  readonly place: string
}

/** A report that holds the query, with every occurrence in reading order. */
export interface FoundReport extends ReportCard {
  readonly hits: readonly Hit[]
}

/** Gives the lines of an entry in the reader's script, each of the length it has. */
export type Reading = (entry: SearchEntry) => readonly string[]

/** Names a report from its entry. */
export function reportCard(entry: SearchEntry, reading: Reading): ReportCard {
  const [title = '', issuers = '', place = ''] = reading(entry)
  return { id: entry.id, year: entry.year, supplied: entry.supplied, title, issuers, place }
}

/**
 * Finds every occurrence of what is wanted in a report.
 * Null where one of the phrases does not occur, or one that is unwanted does: then the index promised what the text does not hold.
 */
export function foundReport(
  entry: SearchEntry,
  { wanted, unwanted }: Pick<Query, 'wanted' | 'unwanted'>,
  fold: Fold,
  reading: Reading,
): FoundReport | null {
  const shown = reading(entry)
  const searched = searchedLines(entry, fold)
  const holds = (phrase: Phrase): boolean => searched.some(({ folded }) => occursIn(folded, phrase))
  if (!wanted.every(holds) || unwanted.some(holds)) return null
  const hits = searched.flatMap(({ folded, index, placeOf }) =>
    occurrences(folded, wanted).map((span) => ({ ...passage(shown[index] ?? '', span), ...placeOf(span[0]) })),
  )
  return { ...reportCard(entry, reading), hits }
}

type SearchedHeadLine = Exclude<HeadLine, 'issuers' | 'place'>

/** Whether a report holds a phrase. */
export function holdsPhrase(entry: SearchEntry, phrase: Phrase, fold: Fold): boolean {
  return searchedLines(entry, fold).some(({ folded }) => occursIn(folded, phrase))
}

interface SearchedLine {
  readonly folded: string
  /** Which line of the entry it is. */
  readonly index: number
  /** Where what begins at a code point of the line stands. */
  readonly placeOf: (at: number) => Pick<Hit, 'in' | 'anchor' | 'part'>
}

/** The lines of an entry that a query is looked for in. */
function searchedLines(entry: SearchEntry, fold: Fold): SearchedLine[] {
  let blockStart = 0
  return fold(entry.lines)
    .split('\n')
    .flatMap((folded, index): SearchedLine[] => {
      const head = HEAD_LINES[index]
      if (head === 'issuers' || head === 'place') return []
      if (head) return [{ folded, index, placeOf: () => ({ in: head, anchor: null, part: null }) }]
      const start = blockStart
      blockStart += codePointLength(folded) + 1
      return [{ folded, index, placeOf: (at) => placeInText(entry, index - HEAD_LINES.length, start + at) }]
    })
}

/** @param at code point of the text */
function placeInText(entry: SearchEntry, block: number, at: number): Pick<Hit, 'in' | 'anchor' | 'part'> {
  return {
    in: entry.headings.includes(block) ? 'heading' : 'paragraph',
    anchor: entry.anchors[block] ?? null,
    part: entry.parts.findLast(([, start, end]) => start <= at && at < end)?.[0] ?? null,
  }
}

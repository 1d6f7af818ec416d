/** What only the reader knows of a citation: the day of looking, as the styles write it, and the place looked at. */
export type ReaderFact = 'day' | 'day-in-chinese' | 'paragraph' | 'fragment'

/** A reader with a citation before them. Null is what is not known. */
export interface Reader {
  /** The day the report was looked at, where the reader is: `2026-11-22`. */
  readonly day: string | null
  /** Anchor of the passage looked at: a paragraph (`p3`) or a section (`s1-2`). */
  readonly anchor: string | null
}

/** Nobody has looked yet: what a page says before a browser fills it in. */
export const NO_READER: Reader = { day: null, anchor: null }

const ANCHOR = /^(?:p(\d+)|s\d+(?:-\d+)*)$/

/** One fact of a reader as it is printed; null where it is not known. A section has no number of a paragraph. */
export function readerFact(fact: ReaderFact, { day, anchor }: Reader): string | null {
  if (fact === 'fragment') return anchor !== null && ANCHOR.test(anchor) ? anchor : null
  if (fact === 'paragraph') return anchor === null ? null : (ANCHOR.exec(anchor)?.[1] ?? null)
  if (day === null || fact === 'day') return day
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

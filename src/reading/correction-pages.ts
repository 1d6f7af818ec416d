import type { Corrections } from './correction-places.ts'

/** A page of what stands in the ledgers by one rule: of all reports, or of those on one year, so many a page. */
export interface CorrectionPage {
  /** The year reported on; null on the page of all years. */
  readonly year: number | null
  /** Where a year takes several pages: from 1, of so many. */
  readonly number: number
  readonly last: number
  /** Newest year first, within a year by place; none on a page that leads to those of the years. */
  readonly entries: readonly Corrections[]
  /** The years that have pages of their own, newest first; none while all fit on one. */
  readonly years: readonly { readonly year: number; readonly reports: number; readonly count: number }[]
}

/** Reports a page lists: some 300 lines. */
const MOST_REPORTS = 100

/**
 * The pages of a rule: one of all reports while they fit on it, else one that leads to the years, and those.
 * @param entries newest year first, within a year by place
 */
export function correctionPages(entries: readonly Corrections[], most: number = MOST_REPORTS): CorrectionPage[] {
  const all = { year: null, number: 1, last: 1 }
  if (entries.length <= most) return [{ ...all, entries, years: [] }]
  const years = [...Map.groupBy(entries, ({ report }) => report.front.year)]
  const counted = years.map(([year, own]) => ({ year, reports: own.length, count: sum(own) }))
  return [
    { ...all, entries: [], years: counted },
    ...years.flatMap(([year, own]) => {
      const last = Math.ceil(own.length / most)
      return Array.from({ length: last }, (_, i) => {
        return { year, number: i + 1, last, entries: own.slice(i * most, (i + 1) * most), years: counted }
      })
    }),
  ]
}

function sum(entries: readonly Corrections[]): number {
  return entries.reduce((total, { count }) => total + count, 0)
}

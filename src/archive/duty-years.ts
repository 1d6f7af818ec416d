import type { Report } from '../report/report.ts'

/** First year reported on under the 督察工作规定, which took effect on 15 April 2019. */
const FIRST_YEAR_OF_THE_DUTY = 2019

/**
 * The years a coverage table shows, oldest first and without gaps: from the first year of the duty, or the
 * earliest year held where that is before it, to the latest year held. None while nothing is held.
 */
export function dutyYears(reports: readonly Report[]): number[] {
  if (reports.length === 0) return []
  const held = reports.map(({ front }) => front.year)
  const last = Math.max(...held)
  const first = Math.min(FIRST_YEAR_OF_THE_DUTY, last, ...held)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

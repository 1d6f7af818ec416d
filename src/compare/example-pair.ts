import { issuerSeries, neighboursInTime } from '../archive/issuer-series.ts'
import { newestFirst } from '../archive/newest-first.ts'
import type { Report } from '../report/report.ts'

/**
 * Two reports worth comparing, for a reader who has chosen none: the newest that has one of an earlier year by the same issuer, and
 * that one before it; else the newest two of all. Null while there are not two.
 */
export function examplePair(reports: readonly Report[]): readonly [a: Report, b: Report] | null {
  const newest = newestFirst(reports)
  const series = issuerSeries(reports)
  for (const report of newest) {
    const { previous } = neighboursInTime(series, report)
    if (previous) return [previous, report]
  }
  const [a, b] = newest
  return a && b ? [a, b] : null
}

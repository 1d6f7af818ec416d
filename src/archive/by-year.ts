import type { Report } from '../report/report.ts'
import { newestFirst } from './newest-first.ts'

/** The reports of each year that has any, newest year first, each year's reports in the order of lists. */
export function byYear<R extends Report>(reports: readonly R[]): Map<number, R[]> {
  return Map.groupBy(newestFirst(reports), (report) => report.front.year)
}

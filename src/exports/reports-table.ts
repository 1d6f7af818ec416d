import type { Report } from '../report/report.ts'
import type { Cell } from './report-column.ts'
import { REPORT_COLUMNS } from './report-columns.ts'

/** A report as a row of the table of reports, by names of columns, in their order. */
export type ReportRow = Readonly<Record<string, Cell>>

/**
 * The table of reports, ordered by id.
 * @param site absolute address of the site, with a slash at its end
 */
export function reportsTable(reports: readonly Report[], site: string): ReportRow[] {
  return [...reports]
    .sort((a, b) => (a.front.id < b.front.id ? -1 : 1))
    .map((report) => Object.fromEntries(REPORT_COLUMNS.map(({ name, value }) => [name, value(report, site)])))
}

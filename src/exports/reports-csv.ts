import { csvFormatRows } from 'd3'
import type { Report } from '../report/report.ts'
import type { Cell } from './report-column.ts'
import { REPORT_COLUMNS } from './report-columns.ts'
import { reportsTable } from './reports-table.ts'
import { withoutFormula } from './without-formula.ts'

/** By it spreadsheets know that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The table of reports as CSV (RFC 4180, UTF-8 with a byte order mark), the names of the columns in its first line.
 * What is not known is an empty cell; a text that would begin a formula has an apostrophe before it.
 */
export function reportsCsv(reports: readonly Report[], site: string): string {
  const names = REPORT_COLUMNS.map(({ name }) => name)
  const rows = reportsTable(reports, site).map((row) => names.map((name) => printed(row[name] ?? null)))
  return `${BYTE_ORDER_MARK}${csvFormatRows([names, ...rows])}\n`
}

function printed(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'string' ? withoutFormula(cell) : String(cell)
}

import type { Report } from '../report/report.ts'

/** A value of a table of reports. Null is what the source does not say. */
export type Cell = string | number | boolean | null

/** One column of the table of reports: the CSV, the JSON, its schema and the page that explains them are made from it. */
export interface ReportColumn {
  /** Its name in files: never renamed, never given another meaning. */
  readonly name: string
  readonly type: 'string' | 'integer' | 'boolean'
  /** What readers call it. */
  readonly label: string
  /** What it says, in Chinese, for people who only have the file. */
  readonly meaning: string
  /** Whether a report may be without it. */
  readonly nullable?: boolean
  /** The values there are and what readers call them, where they are a closed set. */
  readonly values?: Readonly<Record<string, string>>
  /** Whether a cell holds several of the values, with `SEVERAL` between them. */
  readonly several?: boolean
  /** @param site absolute address of the site, with a slash at its end */
  readonly value: (report: Report, site: string) => Cell
}

/** What stands between several values in one cell. */
export const SEVERAL = '；'

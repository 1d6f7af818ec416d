import type { Script } from '../report/closed-sets.ts'
import type { FoundReport, ReportCard } from './found-report.ts'
import type { SearchState } from './search-address.ts'

/** What the page asks of the index. */
export interface Question {
  readonly state: SearchState
  /** The script to answer in. */
  readonly script: Script
  /** How many reports to show, at most. */
  readonly limit: number
}

/** What the index answers. */
export interface Answer {
  /** Whether the query has a run long enough to be looked up; without one the rest is empty. */
  readonly asked: boolean
  /** Words of one character, as typed, that were left out. */
  readonly tooShort: readonly string[]
  /** Reports that hold every run of the query and pass the filters. */
  readonly total: number
  /** Reports in the archive. */
  readonly searched: number
  /** The first of them, in the order asked for. */
  readonly reports: readonly FoundReport[]
  /** A report whose id or document number the query is. It need not be among those found. */
  readonly named: ReportCard | null
}

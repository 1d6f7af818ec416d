import type { Script } from '../genre/closed-sets.ts'
import type { ResultCounts } from './count-results.ts'
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
  /** `nothing`: the query has nothing long enough to be looked up; `unwanted`: only what is not wanted. The rest is then empty. */
  readonly asked: 'something' | 'nothing' | 'unwanted'
  /** Words of one character, as typed, that were left out. */
  readonly tooShort: readonly string[]
  /** Reports that hold what is wanted, nothing that is not, and pass the filters. */
  readonly total: number
  /** Reports in the archive. */
  readonly searched: number
  /** How those that are found are spread over years and places. */
  readonly counts: ResultCounts
  /** The first of them, in the order asked for. */
  readonly reports: readonly FoundReport[]
  /** A report whose id or document number the query is. It need not be among those found. */
  readonly named: ReportCard | null
  /** Places and issuers whose names begin with the query. */
  readonly suggested: readonly Suggestion[]
  /** Where nothing was found: what of the query occurs, the longest first. */
  readonly shorter: readonly ShorterPhrase[]
}

/** The page of a place or an issuer, in the reader's script. */
export interface Suggestion {
  readonly kind: 'region' | 'issuer'
  /** Path of the region whose page it is. */
  readonly path: string
  readonly name: string
  /** The place it lies in; may be empty. */
  readonly within: string
  /** What was typed is a name its place had. */
  readonly former: boolean
}

/** A part of a query that some reports hold. */
export interface ShorterPhrase {
  /** As typed. */
  readonly typed: string
  readonly total: number
}

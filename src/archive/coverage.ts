import type { Report } from '../report/report.ts'
import { dutyYears } from './duty-years.ts'
import type { HoldingState } from './holding-states.ts'
import { issuerName } from './issuer-name.ts'
import { issuerSeries } from './issuer-series.ts'

/** An issuer: of a place, by name. */
export interface CoverageIssuer {
  /** Path of the place; null where it cannot be known. */
  readonly region: string | null
  readonly township: string | null
  readonly issuer: string
}

/** What is known of an issuer's report on one year; the reports, usually one, where it is held. */
export interface CoverageCell {
  readonly state: HoldingState
  readonly reports: readonly Report[]
}

/** One issuer's holdings. */
export interface CoverageRow extends CoverageIssuer {
  /** As long as the table's years, in their order. */
  readonly cells: readonly CoverageCell[]
}

/** What is held and what is not: place and issuer down, year across. */
export interface Coverage {
  readonly years: readonly number[]
  readonly rows: readonly CoverageRow[]
}

/** What coverage may be told beside the reports. */
interface CoverageOptions {
  /** Sorts two regions; by default their paths. */
  readonly placeOrder?: (a: string, b: string) => number
  /** What is known of a report that is not held; by default nobody has searched. */
  readonly gap?: (issuer: CoverageIssuer, year: number) => Exclude<HoldingState, 'held'>
  /** Issuers that have a row though no report of theirs is among those given. */
  readonly expected?: readonly CoverageIssuer[]
}

/** The coverage of some reports. Rows stand by `placeOrder` (a place before those in it), its government first, then by issuer's name. */
export function coverage(
  reports: readonly Report[],
  { placeOrder = compare, gap = () => 'not-searched', expected = [] }: CoverageOptions = {},
): Coverage {
  const years = dutyYears(reports)
  const row = (issuer: CoverageIssuer, series: readonly Report[]): CoverageRow => {
    const cells = years.map((year): CoverageCell => {
      const own = series.filter((report) => report.front.year === year)
      return { state: own.length > 0 ? 'held' : gap(issuer, year), reports: own }
    })
    return { ...issuer, cells }
  }
  const rows = [
    ...[...issuerSeries(reports).values()].map((series) => row(issuerOf(series[0] as Report), series)),
    ...expected.map((issuer) => row(issuer, [])),
  ]
  return {
    years,
    rows: rows.sort((a, b) => byPlace(a, b, placeOrder) || byOffice(a, b) || compare(a.issuer, b.issuer)),
  }
}

function issuerOf({ front }: Report): CoverageIssuer {
  return { region: front.region, township: front.township, issuer: issuerName(front) }
}

function byOffice(a: CoverageRow, b: CoverageRow): number {
  return Number(b.issuer.endsWith('人民政府')) - Number(a.issuer.endsWith('人民政府'))
}

/** Unknown places stand last. */
function byPlace(a: CoverageRow, b: CoverageRow, placeOrder: (a: string, b: string) => number): number {
  if (a.region === null || b.region === null) return Number(a.region === null) - Number(b.region === null)
  return placeOrder(a.region, b.region)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

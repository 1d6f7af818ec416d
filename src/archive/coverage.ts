import type { Report } from '../report/report.ts'
import { dutyYears } from './duty-years.ts'
import { issuerName } from './issuer-name.ts'
import { issuerSeries } from './issuer-series.ts'

/** One issuer's holdings: for each year of the table its reports, usually one, none where nothing is held. */
export interface CoverageRow {
  /** Path of the place; null where it cannot be known. */
  readonly region: string | null
  readonly township: string | null
  readonly issuer: string
  /** As long as the table's years, in their order. */
  readonly cells: readonly (readonly Report[])[]
}

/** What is held and what is not: place and issuer down, year across. */
export interface Coverage {
  readonly years: readonly number[]
  readonly rows: readonly CoverageRow[]
}

/**
 * The coverage of some reports. Rows stand by `placeOrder` (a place before those in it), then by issuer's name.
 * @param placeOrder sorts two regions; by default their paths
 */
export function coverage(
  reports: readonly Report[],
  placeOrder: (a: string, b: string) => number = (a, b) => (a < b ? -1 : a > b ? 1 : 0),
): Coverage {
  const years = dutyYears(reports)
  const rows = [...issuerSeries(reports).values()].map((series): CoverageRow => {
    const { front } = series[0] as Report
    return {
      region: front.region,
      township: front.township,
      issuer: issuerName(front),
      cells: years.map((year) => series.filter((report) => report.front.year === year)),
    }
  })
  return { years, rows: rows.sort((a, b) => byPlace(a, b, placeOrder) || compare(a.issuer, b.issuer)) }
}

/** Unknown places stand last. */
function byPlace(a: CoverageRow, b: CoverageRow, placeOrder: (a: string, b: string) => number): number {
  if (a.region === null || b.region === null) return Number(a.region === null) - Number(b.region === null)
  return placeOrder(a.region, b.region)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

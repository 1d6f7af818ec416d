import type { Report } from '../report/report.ts'

/** What the archive holds, in numbers. */
export interface Holdings {
  readonly reports: number
  /** Provincial divisions with at least one report. */
  readonly provinces: number
  /** Divisions and zones that reports are of. */
  readonly places: number
  /** Earliest and latest year reported on; null while nothing is held. */
  readonly years: readonly [first: number, last: number] | null
  /** Day of the newest accession; null while nothing is held. */
  readonly lastUpdate: string | null
}

/** Counts what is held. Reports whose region is unknown count as reports, not as places. */
export function holdings(reports: readonly Report[]): Holdings {
  const regions = new Set(reports.flatMap(({ front }) => front.region ?? []))
  const years = reports.map(({ front }) => front.year).sort((a, b) => a - b)
  const [first, last] = [years[0], years.at(-1)]
  return {
    reports: reports.length,
    provinces: new Set([...regions].map((region) => region.split('/')[0])).size,
    places: regions.size,
    years: first === undefined || last === undefined ? null : [first, last],
    lastUpdate:
      reports
        .map(({ front }) => front.accessioned)
        .sort()
        .at(-1) ?? null,
  }
}

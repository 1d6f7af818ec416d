import { LEVELS, type Level } from '../genre/closed-sets.ts'

/** What narrows the reports a page lists, or what it lists of them. Null: not narrowed. */
export interface ReportFilter {
  /** Path of a division or zone; reports of everything in it are meant too. */
  readonly region: string | null
  readonly year: number | null
  readonly level: Level | null
}

/** What a report is known by in a list: its region and level may be unknown, then no filter on them keeps it. */
export interface FilteredReport {
  readonly region: string | null
  readonly year: number
  readonly level: string | null
}

/** Reads a filter from the query string of an address. What is not understood is as if it were not there. */
export function readReportFilter(search: string): ReportFilter {
  const given = new URLSearchParams(search)
  const [region, year, level] = [given.get('region') ?? '', given.get('year') ?? '', given.get('level')]
  return {
    region: /^[a-z0-9]+(\/[a-z0-9]+)*$/.test(region) ? region : null,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    level: LEVELS.find((known) => known === level) ?? null,
  }
}

/** Writes a filter as a query string with its `?`; empty where nothing is narrowed. */
export function writeReportFilter({ region, year, level }: ReportFilter): string {
  const said = Object.entries({ region, year, level }).filter(([, value]) => value !== null)
  return said.length === 0 ? '' : `?${new URLSearchParams(said.map(([name, value]) => [name, String(value)]))}`
}

/** Whether a report passes a filter. */
export function passes(filter: ReportFilter, report: FilteredReport): boolean {
  if (filter.year !== null && report.year !== filter.year) return false
  if (filter.level !== null && report.level !== filter.level) return false
  return filter.region === null || `${report.region ?? ''}/`.startsWith(`${filter.region}/`)
}

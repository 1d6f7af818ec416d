import type { Report } from '../report/report.ts'
import { dutyYears } from './duty-years.ts'

/** One province's holdings: how many reports of it and of places in it are held, for each year of the table. */
export interface ProvinceRow<P> {
  readonly province: P
  /** As long as the table's years, in their order. */
  readonly counts: readonly number[]
  readonly reports: number
}

/** Province down, year across. */
export interface ProvinceCoverage<P> {
  readonly years: readonly number[]
  readonly rows: readonly ProvinceRow<P>[]
}

/** Counts what is held by province and year, for every province given, in their order. Reports of unknown place are not counted. */
export function provinceCoverage<P extends { readonly path: string }>(
  reports: readonly Report[],
  provinces: readonly P[],
): ProvinceCoverage<P> {
  const years = dutyYears(reports)
  const held = Map.groupBy(reports, ({ front }) => front.region?.split('/')[0])
  return {
    years,
    rows: provinces.map((province) => {
      const own = held.get(province.path) ?? []
      const counts = years.map((year) => own.filter(({ front }) => front.year === year).length)
      return { province, counts, reports: own.length }
    }),
  }
}

/** What it shows: 31个省级地区，6个年度，共186格：3格有报告在档，183格未查。 */
export function provinceCoverageInWords({ years, rows }: ProvinceCoverage<unknown>): string {
  if (years.length === 0) return '尚无报告在档。'
  const cells = rows.flatMap(({ counts }) => counts)
  const held = cells.filter((count) => count > 0).length
  const rest = cells.length > held ? `，${cells.length - held}格未查` : ''
  return `${rows.length}个省级地区，${years.length}个年度，共${cells.length}格：${held}格有报告在档${rest}。`
}

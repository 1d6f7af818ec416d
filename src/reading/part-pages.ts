import { byPlace } from '../archive/by-place.ts'
import { byYearAndPlace } from '../archive/by-year-and-place.ts'
import type { Part } from '../genre/closed-sets.ts'
import type { Report } from '../report/report.ts'

/** What the reports of a page have in common: nothing, a year, a province (null where the place is unknown), or both. */
export interface PartScope {
  readonly year: number | null
  /** First segment of the region paths; undefined where the page is not of one province. */
  readonly province?: string | null
}

/** A page of the passages on one statutory part. */
export interface PartPage<R extends Report = Report> {
  readonly part: Part
  readonly scope: PartScope
  /** The reports in the scope: newest year first, within a year by place. */
  readonly reports: readonly R[]
  /** True where their passages are too long for one page: it leads to the pages of narrower scope. */
  readonly divided: boolean
  /** The pages that are part of this one, in order: of its years, then of its provinces. None where it is narrow enough. */
  readonly narrower: readonly { readonly scope: PartScope; readonly reports: number }[]
}

/**
 * Reports whose passages one page bears, by how long passages on the part usually are: each about 100,000 characters. What is
 * counted is reports, so that nothing but front matter need be read to know which pages there are.
 */
const MOST_REPORTS: Readonly<Record<Part, number>> = { achievements: 40, problems: 250, responsibility: 250, plan: 100 }

/**
 * The pages on a part: one of all reports and one of each year, from the start, so that addresses stay when the archive grows. Where
 * all are too much for a page each province has one too, of all years; and where a year or a province is, each province in each year.
 * @param most reports that one page bears
 */
export function partPages<R extends Report>(
  reports: readonly R[],
  part: Part,
  most: number = MOST_REPORTS[part],
): PartPage<R>[] {
  const inOrder = byYearAndPlace(reports)
  const years = group(inOrder, yearOf)
  const inProvinces = inOrder.length > most ? group(inOrder, provinceOf) : new Map<string | null, R[]>()
  const isLong = (own: readonly R[] | undefined) => (own?.length ?? 0) > most
  const page = (scope: PartScope, own: readonly R[], narrower: readonly PartPage<R>[]): PartPage<R> => {
    const counted = narrower.map((other) => ({ scope: other.scope, reports: other.reports.length }))
    return { part, scope, reports: own, divided: isLong(own) && narrower.length > 0, narrower: counted }
  }

  const both = [...years].flatMap(([year, own]) =>
    [...group(own, provinceOf)]
      .filter(([province]) => isLong(own) || isLong(inProvinces.get(province)))
      .map(([province, narrow]) => page({ year, province }, narrow, [])),
  )
  const yearPages = [...years].map(([year, own]) => {
    return page({ year }, own, isLong(own) ? both.filter(({ scope }) => scope.year === year) : [])
  })
  const provincePages = byPlace([...inProvinces.values()].flatMap(([first]) => first ?? [])).map((first) => {
    const province = provinceOf(first)
    const own = inProvinces.get(province) ?? []
    return page(
      { year: null, province },
      own,
      isLong(own) ? both.filter(({ scope }) => scope.province === province) : [],
    )
  })
  return [page({ year: null }, inOrder, [...yearPages, ...provincePages]), ...yearPages, ...provincePages, ...both]
}

const yearOf = ({ front }: Report): number => front.year
const provinceOf = ({ front }: Report): string | null => front.region?.split('/')[0] ?? null

function group<R, K>(reports: readonly R[], keyOf: (report: R) => K): Map<K, R[]> {
  return Map.groupBy(reports, keyOf)
}

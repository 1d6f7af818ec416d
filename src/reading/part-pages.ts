import { byPlace } from '../archive/by-place.ts'
import { byYear } from '../archive/by-year.ts'
import type { Part } from '../genre/closed-sets.ts'
import type { Report } from '../report/report.ts'

/** What the reports of a page have in common: nothing, a year, or a year and a province (null where the place is unknown). */
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
  /** The pages that are part of this one, in order, whether it is divided or not. */
  readonly narrower: readonly { readonly scope: PartScope; readonly reports: number }[]
}

/**
 * Reports whose passages one page bears, by how long passages on the part usually are: each about 100,000 characters. What is
 * counted is reports, so that nothing but front matter need be read to know which pages there are.
 */
const MOST_REPORTS: Readonly<Record<Part, number>> = { achievements: 40, problems: 250, responsibility: 250, plan: 100 }

/**
 * The pages on a part: one of all reports, one of each year, and where a year has too much for a page one of each of its provinces.
 * Every year has its page from the start, so that addresses stay when the archive grows.
 * @param most reports that one page bears
 */
export function partPages<R extends Report>(
  reports: readonly R[],
  part: Part,
  most: number = MOST_REPORTS[part],
): PartPage<R>[] {
  const years = [...byYear(reports)].map(([year, own]) => ({ scope: { year }, reports: byPlace(own) }))
  const all = years.flatMap((year) => year.reports)
  return [
    { part, scope: { year: null }, reports: all, divided: all.length > most, narrower: years.map(counted) },
    ...years.flatMap(({ scope, reports: own }): PartPage<R>[] => {
      const divided = own.length > most
      const provinces = divided ? byProvince(scope.year, own) : []
      return [
        { part, scope, reports: own, divided, narrower: provinces.map(counted) },
        ...provinces.map((page) => ({ part, ...page, divided: false, narrower: [] })),
      ]
    }),
  ]
}

function byProvince<R extends Report>(year: number, reports: readonly R[]): { scope: PartScope; reports: R[] }[] {
  const groups = Map.groupBy(reports, ({ front }) => front.region?.split('/')[0] ?? null)
  return [...groups].map(([province, own]) => ({ scope: { year, province }, reports: own }))
}

function counted({ scope, reports }: { scope: PartScope; reports: readonly unknown[] }) {
  return { scope, reports: reports.length }
}

import type { FrontMatter } from '../report/front-matter.ts'
import type { Report } from '../report/report.ts'

/** The reports of each issuer, oldest first, by `issuerKey`. */
export type IssuerSeries = ReadonlyMap<string, readonly Report[]>

/** What makes two reports the same issuer's: the place, and the set of names, in whatever order they are printed. */
export function issuerKey({ region, township, issuers }: FrontMatter): string {
  const names = issuers.map(({ name }) => name).sort()
  return [region ?? '', township ?? '', ...names].join('\n')
}

/** Arranges reports by issuer: ask `neighboursInTime` for each of them. */
export function issuerSeries(reports: readonly Report[]): IssuerSeries {
  const known = arranged.get(reports) ?? arrange(reports)
  arranged.set(reports, known)
  return known
}

/** Every list that was asked about: several kinds of pages ask of the whole archive. */
const arranged = new WeakMap<readonly Report[], IssuerSeries>()

function arrange(reports: readonly Report[]): IssuerSeries {
  const inTime = [...reports].sort((a, b) => a.front.year - b.front.year || (a.front.id < b.front.id ? -1 : 1))
  return Map.groupBy(inTime, ({ front }) => issuerKey(front))
}

/** An issuer's report before and after one of its reports, by year reported on; null where none is held. */
export function neighboursInTime(
  series: IssuerSeries,
  report: Report,
): { readonly previous: Report | null; readonly next: Report | null } {
  const own = series.get(issuerKey(report.front)) ?? []
  const { year } = report.front
  return {
    previous: own.findLast(({ front }) => front.year < year) ?? null,
    next: own.find(({ front }) => front.year > year) ?? null,
  }
}

import type { FrontMatter } from '../report/front-matter.ts'
import type { Report } from '../report/report.ts'

/** The reports of each issuer, oldest first, by `issuerKey`. */
export type IssuerSeries<R extends Report> = ReadonlyMap<string, readonly R[]>

/** What makes two reports the same issuer's: the place, and the set of names, in whatever order they are printed. */
export function issuerKey({ region, township, issuers }: FrontMatter): string {
  const names = issuers.map(({ name }) => name).sort()
  return [region ?? '', township ?? '', ...names].join('\n')
}

/** Arranges reports by issuer: ask `neighboursInTime` for each of them. */
export function issuerSeries<R extends Report>(reports: readonly R[]): IssuerSeries<R> {
  // What was arranged of a list is of its own reports.
  const known = (arranged.get(reports) as IssuerSeries<R> | undefined) ?? arrange(reports)
  arranged.set(reports, known)
  return known
}

/** Every list that was asked about: several kinds of pages ask of the whole archive. */
const arranged = new WeakMap<readonly Report[], IssuerSeries<Report>>()

function arrange<R extends Report>(reports: readonly R[]): IssuerSeries<R> {
  const inTime = [...reports].sort((a, b) => a.front.year - b.front.year || (a.front.id < b.front.id ? -1 : 1))
  return Map.groupBy(inTime, ({ front }) => issuerKey(front))
}

/** An issuer's report before and after one of its reports, by year reported on; null where none is held. */
export function neighboursInTime<R extends Report>(
  series: IssuerSeries<R>,
  report: Report,
): { readonly previous: R | null; readonly next: R | null } {
  const own = series.get(issuerKey(report.front)) ?? []
  const { year } = report.front
  return {
    previous: own.findLast(({ front }) => front.year < year) ?? null,
    next: own.find(({ front }) => front.year > year) ?? null,
  }
}

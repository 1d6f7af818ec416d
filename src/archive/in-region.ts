import type { Report } from '../report/report.ts'
import { regionAncestry } from './region-ancestry.ts'

/** The reports of a division and of everything in it, in the order they are given. `hubei/wuhan/donghu` lies in `hubei`; `hubeixin` would not. */
export function inRegion<R extends Report>(reports: readonly R[], division: string): readonly R[] {
  const byRegion = (arranged.get(reports) ?? arrange(reports)) as ReadonlyMap<string, readonly R[]>
  return byRegion.get(division) ?? []
}

/** Every list of reports that was asked about, by region: the page of each place asks of the whole archive. */
const arranged = new WeakMap<readonly Report[], ReadonlyMap<string, readonly Report[]>>()

function arrange(reports: readonly Report[]): ReadonlyMap<string, readonly Report[]> {
  const byRegion = new Map<string, Report[]>()
  for (const report of reports) {
    for (const division of report.front.region === null ? [] : regionAncestry(report.front.region)) {
      const own = byRegion.get(division)
      if (own) own.push(report)
      else byRegion.set(division, [report])
    }
  }
  arranged.set(reports, byRegion)
  return byRegion
}

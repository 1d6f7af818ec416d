import type { Report } from '../report/report.ts'
import { regionAncestry } from './region-ancestry.ts'

/** The reports of each division that has any, its own and those of everything in it, in the order they are given. */
export function byRegion<R extends Report>(reports: readonly R[]): Map<string, R[]> {
  const within = new Map<string, R[]>()
  for (const report of reports) {
    for (const path of report.front.region ? regionAncestry(report.front.region) : []) {
      const own = within.get(path)
      if (own) own.push(report)
      else within.set(path, [report])
    }
  }
  return within
}

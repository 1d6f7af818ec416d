import type { Report } from '../report/report.ts'
import { regionAncestry } from './region-ancestry.ts'

/** Paths of the divisions that get a page: every one with reports, and all they lie in. Sorted. */
export function regionsWithPages(reports: readonly Report[]): string[] {
  const paths = reports.flatMap(({ front }) => (front.region ? regionAncestry(front.region) : []))
  return [...new Set(paths)].sort()
}

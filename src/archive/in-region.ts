import type { Report } from '../report/report.ts'

/** Whether a region is a division or lies in it. `hubei/wuhan/donghu` lies in `hubei`; `hubeixin` would not. */
export function liesIn(region: string | null, division: string): boolean {
  return region === division || (region?.startsWith(`${division}/`) ?? false)
}

/** The reports of a division and of everything in it, in the order they are given. */
export function inRegion<R extends Report>(reports: readonly R[], division: string): R[] {
  return reports.filter(({ front }) => liesIn(front.region, division))
}

import { divisionAt } from '../gazetteer/gazetteer.ts'
import type { Report } from '../report/report.ts'
import type { CoverageIssuer } from './coverage.ts'
import { placeName } from './place-names.ts'
import { regionAncestry } from './region-ancestry.ts'

/**
 * The governments that a division's holdings are told of though nothing of them is held: its own, and those of the divisions
 * its reports are of and lie in. The duty is each government's own, so what is missing of it is part of what is known; and a
 * department's row stands below its government's. A zone has no government.
 */
export function governmentsExpected(within: string, reports: readonly Report[]): CoverageIssuer[] {
  const regions = reports.flatMap(({ front }) => front.region ?? [])
  const paths = new Set([within, ...regions].flatMap(regionAncestry).filter((path) => isIn(path, within)))
  return [...paths]
    .filter((path) => divisionAt(path)?.zone === null)
    .map((region) => ({ region, township: null, issuer: `${placeName(region)}人民政府` }))
    .filter(({ region, issuer }) => !reports.some((report) => isBy(report, region, issuer)))
}

function isIn(path: string, within: string): boolean {
  return path === within || path.startsWith(`${within}/`)
}

/** A government may sign alone or with others, and by its name in full: 湖北省武汉市人民政府. */
function isBy({ front }: Report, region: string, issuer: string): boolean {
  return front.region === region && front.issuers.some(({ name }) => name.endsWith(issuer))
}

import { addresses } from '../archive/addresses.ts'
import { issuerName } from '../archive/issuer-name.ts'
import { regionAncestry } from '../archive/region-ancestry.ts'
import { divisionAt } from '../gazetteer/gazetteer.ts'
import type { FrontMatter } from '../report/front-matter.ts'

/** A step of a breadcrumb: what it is called, and the path of its page below the base. */
export interface Step {
  readonly label: string
  readonly path: string | null
}

/** The way down to a report: all regions, province, city, district or zone, township, issuer, year. */
export function reportSteps(front: FrontMatter): Step[] {
  const regions = front.region === null ? [] : regionAncestry(front.region)
  return [
    { label: '全部地区', path: addresses.regions() },
    ...regions.map((path) => ({ label: regionName(path), path: addresses.region(path) })),
    ...(front.township === null ? [] : [{ label: front.township, path: null }]),
    { label: issuerName(front), path: null },
    { label: String(front.year), path: null },
  ]
}

/** What a region is called; where the gazetteer does not know its path, the path itself. */
function regionName(path: string): string {
  return divisionAt(path)?.name ?? path
}

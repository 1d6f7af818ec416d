import { issuerKey } from '../archive/issuer-series.ts'
import { placeInFull, placeName } from '../archive/place-names.ts'
import { placeOrder } from '../archive/place-order.ts'
import { regionsWithPages } from '../archive/regions-with-pages.ts'
import { allDivisions } from '../gazetteer/all-divisions.ts'
import type { Division } from '../gazetteer/division.ts'
import { divisionAt } from '../gazetteer/gazetteer.ts'
import type { Report } from '../report/report.ts'
import { codePointLength } from '../text/code-points.ts'
import { LEAST_TYPED } from './named-page.ts'

/** A name, as printed, that leads to a page. */
export interface PrintedName {
  readonly name: string
  /** See `LeadingName`. */
  readonly from: number
  readonly former: boolean
}

/** A page of a place or an issuer with all its names, in Simplified. */
export interface PageNames {
  readonly kind: 'region' | 'issuer'
  /** Path of the region whose page it is. */
  readonly path: string
  readonly name: string
  /** The place it lies in; empty for a province. */
  readonly within: string
  readonly names: readonly PrintedName[]
}

/** Every place that has a page, in the order of official lists, then every issuer of a known place. */
export function pageNames(reports: readonly Report[]): PageNames[] {
  const paths = regionsWithPages(reports).sort(placeOrder)
  const former = formerNames(new Set(paths))
  const places = paths.map((path): PageNames => {
    const division = divisionAt(path)
    const parent = division?.parent ?? null
    return {
      kind: 'region',
      path,
      name: placeName(path),
      within: parent === null ? '' : placeInFull(parent),
      names: [...ownNames(path, division), ...(former.get(path) ?? [])],
    }
  })
  return [...places, ...issuers(reports)]
}

function ownNames(path: string, division: Division | undefined): PrintedName[] {
  const name = placeName(path)
  const plain = [name, ...(division?.zone?.aliases ?? [])].map(typedFromTheStart)
  if (!division?.parent) return plain
  const parent = placeName(division.parent)
  const local = [name, ...(division.zone?.localAliases ?? [])].filter((own) => !own.startsWith(parent))
  return [...plain, ...local.map((own) => ({ name: parent + own, from: codePointLength(parent) + 1, former: false }))]
}

/** Names of abolished divisions by the place with a page that carries them on. */
function formerNames(withPages: ReadonlySet<string>): ReadonlyMap<string, PrintedName[]> {
  const names = new Map<string, PrintedName[]>()
  for (const { path, name, successor } of allDivisions()) {
    const heir = successor === null || withPages.has(path) ? undefined : lastHeir(successor)
    if (heir === undefined || !withPages.has(heir) || placeName(heir) === name) continue
    names.set(heir, [...(names.get(heir) ?? []), { name, from: LEAST_TYPED, former: true }])
  }
  return names
}

function lastHeir(path: string): string {
  const successor = divisionAt(path)?.successor ?? null
  return successor === null ? path : lastHeir(successor)
}

/** Issuers are shown where their place is. One that issues for a place under another name (a zone's) keeps the name printed. */
function issuers(reports: readonly Report[]): PageNames[] {
  const known = new Map(reports.map((report) => [issuerKey(report.front), report.front]))
  return [...known.values()]
    .flatMap(({ region, issuers: all }) =>
      region === null ? [] : all.map(({ name }): PageNames => issuer(region, name)),
    )
    .sort((a, b) => placeOrder(a.path, b.path) || (a.name < b.name ? -1 : 1))
    .filter(({ path, name }, i, all) => name !== all[i - 1]?.name || path !== all[i - 1]?.path)
}

function issuer(region: string, name: string): PageNames {
  return { kind: 'issuer', path: region, name, within: placeInFull(region), names: [typedFromTheStart(name)] }
}

function typedFromTheStart(name: string): PrintedName {
  return { name, from: LEAST_TYPED, former: false }
}

import { allDivisions } from './all-divisions.ts'
import type { AdministrativeDivision, Division } from './division.ts'
import { preferExisting } from './existed-in.ts'

/** Taiwan, Hong Kong and Macao: the duty to report does not reach them. */
const OUTSIDE_THE_DUTY = new Set(['710000', '810000', '820000'])

let byPath: ReadonlyMap<string, Division> | undefined
let byParent: ReadonlyMap<string | null, readonly Division[]> | undefined
let byName: ReadonlyMap<string, readonly Division[]> | undefined

/** The division or zone at a path (`hubei/wuhan`), or `undefined`. */
export function divisionAt(path: string): Division | undefined {
  byPath ??= new Map(allDivisions().map((division) => [division.path, division]))
  return byPath.get(path)
}

/** The divisions a path lies in, province first, the division itself last; empty when the path is unknown. */
export function ancestors(path: string): Division[] {
  const division = divisionAt(path)
  if (!division) return []
  return division.parent === null ? [division] : [...ancestors(division.parent), division]
}

/** What lies directly under a path and exists today: divisions by code, then zones. `null` gives the provinces. */
export function children(path: string | null): Division[] {
  byParent ??= Map.groupBy(allDivisions(), ({ parent }) => parent)
  return (byParent.get(path) ?? []).filter(({ to }) => to === null)
}

/** The 34 divisions of the provincial level, by code. */
export function provinces(): AdministrativeDivision[] {
  return children(null).filter((division) => division.zone === null)
}

/** The 31 provincial divisions whose governments owe the yearly report, by code. */
export function provincesUnderDuty(): AdministrativeDivision[] {
  return provinces().filter(({ code }) => !OUTSIDE_THE_DUTY.has(code))
}

/** Narrows a search by name. */
export interface NameScope {
  /** Only what lies under this path, itself excluded. Zones are then known by their local aliases too. */
  readonly within?: string
  /** Year the name was used in: what existed then is preferred, and abolished divisions are found. Today, when absent. */
  readonly year?: number
}

/**
 * Every division or zone of exactly this official name, or, for a zone, exactly this alias. Several bear the
 * same name (鼓楼区), and all are returned: there is no guess.
 */
export function divisionsNamed(name: string, { within, year }: NameScope = {}): Division[] {
  byName ??= indexByName()
  const named = (byName.get(name) ?? []).filter((division) => isMeant(division, name, within))
  return preferExisting(named, year)
}

function isMeant({ path, name, zone }: Division, text: string, within: string | undefined): boolean {
  if (within !== undefined) return path.startsWith(`${within}/`)
  return zone === null || name === text || zone.aliases.includes(text)
}

function indexByName(): ReadonlyMap<string, readonly Division[]> {
  const names = new Map<string, Division[]>()
  for (const division of allDivisions()) {
    const all = [division.name, ...(division.zone?.aliases ?? []), ...(division.zone?.localAliases ?? [])]
    for (const name of all) names.set(name, [...(names.get(name) ?? []), division])
  }
  return names
}

import { issuerName } from '../archive/issuer-name.ts'
import { newestFirst } from '../archive/newest-first.ts'
import { placeInFull } from '../archive/place-names.ts'
import type { Report } from '../report/report.ts'
import { widen } from '../text/widen.ts'

/** A report as the list of what can be compared has it. */
export interface ListedReport {
  readonly id: string
  /** The year reported on. */
  readonly year: number
  /** Issuer and place, in Simplified. */
  readonly name: string
  readonly place: string
  /** The same in Traditional, where it reads otherwise. */
  readonly hant?: { readonly name: string; readonly place: string }
}

/** Every report with what it is found by, in the order of lists. @param traditionalize the Traditional reading of a name */
export function listedReports(reports: readonly Report[], traditionalize: (name: string) => string): ListedReport[] {
  const readings = new Map<string, string>()
  // Each name comes again every year.
  const reading = (name: string): string => {
    const known = readings.get(name) ?? traditionalize(name)
    readings.set(name, known)
    return known
  }
  return newestFirst(reports).map(({ front }) => {
    const [name, place] = [widen(issuerName(front)), placeInFull(front.region)]
    const hant = { name: reading(name), place: reading(place) }
    const same = hant.name === name && hant.place === place
    return { id: front.id, year: front.year, name, place, ...(same ? {} : { hant }) }
  })
}

import { findTownship } from '../../gazetteer/township.ts'
import type { Evidence } from '../../report/ledger.ts'
import { codePointLength, sliceCodePoints } from '../../text/code-points.ts'
import { authorityOf, townshipOffice } from './authority.ts'
import type { Described } from './description.ts'
import { inferPlace } from './infer-place.ts'
import type { IssuersAndPlace } from './issuers-and-place.ts'
import { superiorPlace } from './own-place.ts'
import { type PlaceOfName, placeOfName } from './place-of-name.ts'
import { resolvePlace } from './resolve-place.ts'
import { noRegion, zoneOfAlias } from './settle-bodies.ts'

/** Words of a source that may name a place or a township. */
export interface PlaceWords {
  readonly words: string
  readonly printed: string[]
  /** Evidence that rests on them. */
  readonly evidenceOf: (field: string, value: string) => Evidence
}

/**
 * A place or a township that speaks for itself: its government, its zone's committee, its township's office.
 * Null where the words name anything more, or nothing of the kind.
 */
export function placeSpeaks(described: Described, place: PlaceWords, year: number | null): IssuersAndPlace | null {
  const { words } = place
  const read = placeOfName(words, year)
  const township = townshipAtEnd(words, read?.length ?? 0)
  if (township?.end === codePointLength(words)) return townshipSpeaks(described, place, township.name, year)
  if (!read) return localZoneSpeaks(described, place, year)
  if (read.length !== codePointLength(words)) return null
  const { division, findings, ...level } = resolvePlace(read, described, year)
  if (!division) return { ...namesake(read, place), ...level, division, findings }
  const issuer = authorityOf(division, place.printed)
  const evidence = [place.evidenceOf('region', division.path), place.evidenceOf('issuers', issuer.name)]
  return { issuers: [issuer], division, evidence, findings }
}

/** The government of one of several places of a name: its name is known, which of them it is is not. */
function namesake({ candidates }: PlaceOfName, { printed, evidenceOf }: PlaceWords) {
  const [one, ...others] = candidates
  if (!one || one.zone || others.some(({ name, zone }) => zone || name !== one.name))
    return { issuers: [], evidence: [] }
  const issuer = authorityOf(one, printed)
  return { issuers: [issuer], evidence: [evidenceOf('issuers', issuer.name)] }
}

function townshipSpeaks(
  described: Described,
  { words, printed, evidenceOf }: PlaceWords,
  township: string,
  year: number | null,
): IssuersAndPlace {
  const issuer = townshipOffice(words, township, printed)
  const own = { issuers: [issuer], township, evidence: [evidenceOf('issuers', issuer.name)] }
  const read = placeOfName(words, year)
  if (read) {
    const { division, findings } = resolvePlace(read, described, year)
    const where = division ? [evidenceOf('region', division.path)] : []
    return { ...own, division, evidence: [...where, ...own.evidence], findings }
  }
  const inferred = inferPlace(described, superiorPlace(described.canonical) ?? 'county', year)
  if (!inferred) return { ...own, division: null, findings: [noRegion()] }
  return {
    ...own,
    division: inferred.division,
    evidence: [...inferred.evidence, ...own.evidence],
    findings: inferred.findings,
  }
}

/** 高新区, 经开区: the zone of the city the text is about. */
function localZoneSpeaks(
  described: Described,
  { words, printed, evidenceOf }: PlaceWords,
  year: number | null,
): IssuersAndPlace | null {
  const zone = zoneOfAlias(described, words, year)
  if (!zone?.division.zone?.localAliases.includes(words)) return null
  const issuer = authorityOf(zone.division, printed)
  const evidence = [...zone.evidence, evidenceOf('issuers', issuer.name)]
  return { issuers: [issuer], division: zone.division, evidence, findings: zone.findings }
}

/** A township's name that ends the words; 街 is one only where nothing else is said of it. */
function townshipAtEnd(words: string, placeLength: number): { name: string; end: number } | null {
  const found = findTownship(words)
  if (found) return found
  const rest = sliceCodePoints(words, placeLength)
  return /^\p{Script=Han}{2,5}街$/u.test(rest) ? { name: rest, end: codePointLength(words) } : null
}

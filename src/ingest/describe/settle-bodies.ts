import type { Division } from '../../gazetteer/division.ts'
import { divisionsNamed } from '../../gazetteer/gazetteer.ts'
import type { Level } from '../../genre/closed-sets.ts'
import { issuerKind } from '../../genre/issuer-kinds.ts'
import type { Issuer } from '../../report/front-matter.ts'
import type { Evidence, Finding } from '../../report/ledger.ts'
import { codePointLength, sliceCodePoints } from '../../text/code-points.ts'
import { absent, type Described, doubt } from './description.ts'
import { fullerName } from './fuller-name.ts'
import { inferPlace } from './infer-place.ts'
import type { IssuersAndPlace, NamedBody } from './issuers-and-place.ts'
import { type OwnPlace, ownPlace, superiorPlace } from './own-place.ts'
import { placeOfName } from './place-of-name.ts'
import { resolvePlace } from './resolve-place.ts'

/** One body with its place settled. */
interface Settled {
  readonly issuer: Issuer
  readonly division: Division | null
  readonly level?: Level
  readonly evidence: readonly Evidence[]
  readonly findings: readonly Finding[]
}

/**
 * Settles where bodies belong: the place their names begin with, a fuller form of the name elsewhere, or the place the
 * text is about. A missing place is put into the name, nothing else is expanded.
 * @param fuller names the source gives elsewhere (signature, metadata), which may say more than `bodies`
 */
export function settleBodies(
  described: Described,
  bodies: readonly NamedBody[],
  fuller: readonly string[],
  year: number | null,
): IssuersAndPlace {
  const settled = bodies.map((body) => settle(described, body, fuller, year))
  const division = settled.reduce<Division | null>((deepest, { division: next }) => deeper(deepest, next), null)
  const findings = settled.flatMap((one) => one.findings)
  const told = division !== null || isNational(bodies) || findings.some(({ field }) => field === 'region')
  const level = settled.find((one) => one.level)?.level
  return {
    issuers: settled.map(({ issuer }) => issuer),
    division,
    ...(level ? { level } : {}),
    evidence: settled.flatMap(({ evidence }) => evidence),
    findings: told ? findings : [...findings, noRegion()],
  }
}

/** The source does not say where. */
export function noRegion(): Finding {
  return { ...absent('region', '由题名、落款和正文不能确定所属地区；请在随附说明中写明。'), rule: 'no-region' }
}

function settle(described: Described, body: NamedBody, elsewhere: readonly string[], year: number | null): Settled {
  const more = elsewhere.find(
    (name) => name !== body.name && name.endsWith(withoutPlaceWord(body.name)) && placeOfName(name, year),
  )
  const name = more && !placeOfName(body.name, year) ? more : body.name
  const kind = issuerKind(name) ?? 'other'
  const printed = name === body.name ? [body.printed] : [body.printed, name]
  const read = placeOfName(name, year)
  if (!read) return withInferredPlace(described, body, kind, year)
  const { division, findings, ...level } = resolvePlace(read, described, year)
  const evidence = division
    ? [body.evidence, { ...body.evidence, field: 'region', value: division.path }]
    : [body.evidence]
  return { issuer: { name, printed, inferred: false, kind }, division, ...level, evidence, findings }
}

/** A name without a place: what the text is about gives it one. A township's own name needs none. */
function withInferredPlace(described: Described, body: NamedBody, kind: Issuer['kind'], year: number | null): Settled {
  const { name, printed, evidence } = body
  const place = placeWithout(described, name, kind, year)
  const unplaced = { name, printed: [printed], inferred: false, kind }
  if (!place) return { issuer: unplaced, division: null, evidence: [evidence], findings: [] }
  const issuer =
    kind === 'township-office' ? unplaced : { ...unplaced, name: expanded(name, place.division), inferred: true }
  return { issuer, division: place.division, evidence: [evidence, ...place.evidence], findings: place.findings }
}

function placeWithout(described: Described, name: string, kind: Issuer['kind'], year: number | null) {
  const { canonical } = described
  if (kind === 'township-office') {
    return inferPlace(described, superiorPlace(canonical) ?? 'county', year)
  }
  const word = placeWord(name)
  const named = fullerName(described, name.slice(word.length), word.slice(-1), year)
  if (named) return named
  const zone = zoneOfAlias(described, name, year)
  if (zone) return zone
  const own = word === '' ? (ownPlace(canonical) ?? superiorPlace(canonical)) : kindOf(word)
  return own === null ? cityInDoubt(described, year) : inferPlace(described, own, year)
}

/** Where nothing tells what kind of place a body is of, the city the text is about, in doubt. */
function cityInDoubt(described: Described, year: number | null) {
  const city = inferPlace(described, '市', year)
  if (!city || city.findings.length > 0) return city
  const message = `正文未写明发文机关是哪一级的机关；据文中所及推定为“${city.division.name}”，待核。`
  return { ...city, findings: [doubt('thin-region', 'region', message)] }
}

/** 高新区综治局: the zone that a name begins with by its local alias, in the city the text is about. */
export function zoneOfAlias(described: Described, name: string, year: number | null) {
  const city = inferPlace(described, '市', year)
  if (!city) return null
  for (let length = 5; length >= 2; length--) {
    const [zone, ...others] = divisionsNamed(sliceCodePoints(name, 0, length), { within: city.division.path })
    if (zone?.zone && others.length === 0) return { ...city, division: zone }
  }
  return null
}

/** The word a name has for its place without naming it: 市 of 市司法局, 自治区 of 自治区司法厅. */
function placeWord(name: string): string {
  return /^(?:自治[区州县旗]|[省州县旗盟]|市(?!场|容|政(?!府|协))|区(?!域))/.exec(name)?.[0] ?? ''
}

function kindOf(word: string): OwnPlace {
  return word === '自治区' ? '省' : (word.slice(-1) as OwnPlace)
}

function withoutPlaceWord(name: string): string {
  return name.slice(placeWord(name).length)
}

function expanded(name: string, division: Division): string {
  const alias = division.zone ? division.zone.localAliases.find((local) => name.startsWith(local)) : undefined
  return division.name + (alias ? sliceCodePoints(name, codePointLength(alias)) : withoutPlaceWord(name))
}

/** The deeper of two places where one lies in the other; else the first. */
function deeper(a: Division | null, b: Division | null): Division | null {
  if (!a || !b) return a ?? b
  return b.path.startsWith(`${a.path}/`) ? b : a
}

/** Ministries and the like belong to no place. */
function isNational(bodies: readonly NamedBody[]): boolean {
  return bodies.some(({ name }) => NATIONAL.test(name))
}

/** Names of national bodies: 国家…局, 最高人民…, 某某部. */
export const NATIONAL =
  /^(?:国家|国务院|中华人民共和国|最高人民|中国(?!共产党|[(（]))|^(?![省市州县区旗盟])\p{Script=Han}{2,8}部$/u

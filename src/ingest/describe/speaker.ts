import type { Level } from '../../genre/closed-sets.ts'
import { DEPARTMENT_SYSTEMS } from '../../genre/department-systems.ts'
import type { Issuer } from '../../report/front-matter.ts'
import type { Finding } from '../../report/ledger.ts'
import { codePointLength } from '../../text/code-points.ts'
import { authorityOf } from './authority.ts'
import { absent, type Described, doubt, fromText } from './description.ts'
import { type InferredPlace, inferPlace } from './infer-place.ts'
import type { IssuersAndPlace, NamedBody } from './issuers-and-place.ts'
import { nameInPapers } from './name-in-papers.ts'
import type { Opening } from './opening.ts'
import { type OwnPlace, ownPlace, superiorPlace } from './own-place.ts'
import { placeSpeaks } from './place-speaks.ts'
import { selfWord } from './self-word.ts'
import { noRegion, settleBodies } from './settle-bodies.ts'
import { townshipNamed } from './township-named.ts'

/** Who speaks as 我局 or 我市 where no name is printed: a body of the place the text is plainly about. */
export function speaker(described: Described, opening: Opening | null, year: number | null): IssuersAndPlace {
  const { canonical } = described
  const self = selfWord(canonical, opening)
  const own = ownKind(canonical, self)
  if (self && /[镇乡街道]$/.test(self)) return township(described, self, own, year)
  const named = self && !PLACE.test(self) ? nameInPapers(described, self, year) : null
  if (named) return ofPapers(described, named, year)
  const place = own ? inferPlace(described, own, year) : null
  const level = own ? LEVELS_OF_OWN[own] : undefined
  if (!self || !place) return nobody(place, UNNAMED, level)
  if (PLACE.test(self)) return spoken(described, self, authorityOf(place.division, [self]), place)
  const issuer = departmentOf(canonical, self, place)
  if (typeof issuer === 'string') return nobody(place, issuer, level)
  return spoken(described, self, issuer, place)
}

/** 我市, 我区: who speaks is the place itself. */
const PLACE = /[省市州县区旗盟]$/

/** The kind of place of whoever speaks: as it says, else as it speaks of what it governs or of what governs it. */
function ownKind(canonical: string, self: string | null): OwnPlace | null {
  if (self && PLACE.test(self)) return self.slice(-1) as OwnPlace
  return ownPlace(canonical) ?? superiorPlace(canonical) ?? (self === '我厅' ? '省' : null)
}

const UNNAMED = '题名、落款和正文均未写明发文机关，也不能推定；请在随附说明中写明。'

/** What a kind of place tells of the level of those that speak for it. 市 and 区 tell nothing: they are of several. */
const LEVELS_OF_OWN: Readonly<Partial<Record<OwnPlace, Level>>> = {
  省: 'provincial',
  州: 'prefectural',
  盟: 'prefectural',
  县: 'county',
  旗: 'county',
}

/** 我镇, 我街道: the one township the text names as such, in doubt; else nobody, but of that level. */
function township(described: Described, self: string, own: OwnPlace | null, year: number | null): IssuersAndPlace {
  const { canonical } = described
  const named = townshipNamed(canonical, /街道?$/.test(self) ? '街道' : self.slice(-1))
  const evidenceOf = (field: string, value: string) => fromText(field, value, named?.span ?? [0, 0], canonical)
  const spoken = named && placeSpeaks(described, { words: named.name, printed: [self, named.name], evidenceOf }, year)
  if (!named || !spoken) return nobody(inferPlace(described, own ?? 'county', year), UNNAMED, 'township')
  const message = `正文未写明发文机关，据文中所称推定为“${named.name}”的机关，待核。`
  return { ...spoken, findings: [...spoken.findings, doubt('thin-issuer', 'issuers', message, named.span)] }
}

/** A body named only in the papers it cites is probably, not certainly, the one that speaks. */
function ofPapers(described: Described, named: NamedBody, year: number | null): IssuersAndPlace {
  const { issuers, ...place } = settleBodies(described, [named], [], year)
  const message = `正文未写明发文机关，据文中所引文件名推定为“${named.name}”，待核。`
  return {
    ...place,
    issuers: issuers.map((issuer) => ({ ...issuer, inferred: true })),
    findings: [...place.findings, doubt('thin-issuer', 'issuers', message, named.evidence.span)],
  }
}

function spoken({ canonical }: Described, self: string, issuer: Issuer, place: InferredPlace): IssuersAndPlace {
  const span = spanOf(canonical, self)
  const evidence = [...place.evidence, ...(span ? [fromText('issuers', self, span, canonical)] : [])]
  return { issuers: [issuer], division: place.division, evidence, findings: place.findings }
}

/** The department whose system a text speaks of, or why it cannot be told. */
function departmentOf(canonical: string, self: string, { division }: InferredPlace): Issuer | string {
  const possible = DEPARTMENT_SYSTEMS.filter((row) => self.endsWith(row.self) && row.words.test(canonical))
  const [only, ...others] = possible
  if (only && others.length === 0) {
    return { name: `${division.name}${only.name}`, printed: [self], inferred: true, kind: 'department' }
  }
  const seen = possible.map(({ name }) => name).join('、')
  return `正文自称“${self}”，${seen ? `可能是${seen}` : '未写明是哪个部门'}，不能确定发文机关；请在随附说明中写明。`
}

function nobody(place: InferredPlace | null, message: string, level?: Level): IssuersAndPlace {
  const finding: Finding = { ...absent('issuers', message), rule: 'no-issuer' }
  return {
    issuers: [],
    division: place?.division ?? null,
    ...(level ? { level } : {}),
    evidence: place?.evidence ?? [],
    findings: [finding, ...(place?.findings ?? [noRegion()])],
  }
}

function spanOf(canonical: string, words: string): [number, number] | null {
  const index = canonical.indexOf(words)
  if (index < 0) return null
  const start = codePointLength(canonical.slice(0, index))
  return [start, start + codePointLength(words)]
}

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
import { selfWord } from './self-word.ts'
import { settleBodies } from './settle-bodies.ts'

/** Who speaks as 我局 or 我市 where no name is printed: a body of the place the text is plainly about. */
export function speaker(described: Described, opening: Opening | null, year: number | null): IssuersAndPlace {
  const { canonical } = described
  const self = selfWord(canonical, opening)
  const own =
    self && /[省市州县区旗盟]$/.test(self)
      ? (self.slice(-1) as OwnPlace)
      : (ownPlace(canonical) ?? superiorPlace(canonical))
  const named = self && !/[省市州县区旗盟]$/.test(self) ? nameInPapers(described, self, year) : null
  if (named) return ofPapers(described, named, year)
  const place = own ? inferPlace(described, own, year) : null
  if (!self || !place) return nobody(place, '题名、落款和正文均未写明发文机关，也不能推定；请在随附说明中写明。')
  if (/[省市州县区旗盟]$/.test(self)) return spoken(described, self, authorityOf(place.division, [self]), place)
  const issuer = departmentOf(canonical, self, place)
  if (typeof issuer === 'string') return nobody(place, issuer)
  return spoken(described, self, issuer, place)
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

function nobody(place: InferredPlace | null, message: string): IssuersAndPlace {
  const finding: Finding = { ...absent('issuers', message), rule: 'no-issuer' }
  return {
    issuers: [],
    division: place?.division ?? null,
    evidence: place?.evidence ?? [],
    findings: [finding, ...(place?.findings ?? [])],
  }
}

function spanOf(canonical: string, words: string): [number, number] | null {
  const index = canonical.indexOf(words)
  if (index < 0) return null
  const start = codePointLength(canonical.slice(0, index))
  return [start, start + codePointLength(words)]
}

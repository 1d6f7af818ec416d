import { DEPARTMENT_SYSTEMS } from '../../genre/department-systems.ts'
import { issuerKind } from '../../genre/issuer-kinds.ts'
import type { Division } from '../../gazetteer/division.ts'
import { divisionAt } from '../../gazetteer/gazetteer.ts'
import { findTownship } from '../../gazetteer/township.ts'
import type { Issuer } from '../../report/front-matter.ts'
import type { Evidence, Finding } from '../../report/ledger.ts'
import { codePointLength, sliceCodePoints } from '../../text/code-points.ts'
import { labelled } from './dates.ts'
import { type Described, doubt, fromReading, fromText } from './description.ts'
import { inferPlace, type OwnPlace, ownPlace } from './infer-place.ts'
import type { Opening } from './opening.ts'
import { placeOfName } from './place-of-name.ts'
import { readSubject } from './read-subject.ts'
import { resolvePlace } from './resolve-place.ts'
import type { Signature } from './signature.ts'

/** Who issues a report and of which place, settled together: a name needs its place, a place is read off a name. */
export interface IssuersAndPlace {
  readonly issuers: readonly Issuer[]
  readonly division: Division | null
  /** 街道, 镇, 乡 that speaks, where the names alone do not tell. */
  readonly township?: string
  readonly evidence: readonly Evidence[]
  readonly findings: readonly Finding[]
}

/** A name as found, before its place is settled. */
interface Named {
  readonly name: string
  /** As the source prints it, in its own script. */
  readonly printed: string
  readonly evidence: Evidence
}

/**
 * The issuers: the bodies named in the title, else in the signature, else in the page's metadata, else who speaks
 * (我局, 我区) with the place the text is about. A missing place is expanded, nothing else.
 */
export function describeIssuers(
  described: Described,
  opening: Opening | null,
  signature: Signature,
  year: number | null,
): IssuersAndPlace {
  const named = namedBodies(described, signature, year)
  if (named.length > 0) return settle(described, signature, named, year)
  return (
    titlePlace(described, year) ??
    metadataPlace(described, year) ??
    speakingPlace(described, opening, year) ??
    grammaticalSubject(described, year) ??
    speaker(described, opening, year)
  )
}

function namedBodies(described: Described, signature: Signature, year: number | null): Named[] {
  const title = described.reads.find(({ name }) => name === 'title')
  const inTitle = title ? bodiesIn(titleHead(title.value)) : []
  if (title && inTitle.length > 0) {
    const inOwnScript = described.reads.find(({ name }) => name === 'titlePrinted')?.value ?? title.value
    return inTitle.map((name) => ({
      name,
      printed: sameWords(title.value, inOwnScript, name),
      evidence: fromReading('issuers', name, title),
    }))
  }
  if (signature.names.length > 0) {
    return signature.names.map(({ name, span }) => ({
      name,
      printed: sameWords(sliceCodePoints(described.canonical, ...span), sliceCodePoints(described.transcription, ...span), name),
      evidence: fromText('issuers', name, span, described.canonical),
    }))
  }
  // A title that names a place speaks for its government; who put the page up is weaker than that.
  if (titlePlace(described, year)) return []
  return labelled(described, 'issuer')
    .slice(0, 1)
    .flatMap((reading) => bodiesIn(reading.value).map((name) => ({ name, printed: name, evidence: fromReading('issuers', name, reading) })))
}

/** What a title says before its matter: the issuers, or a place. */
export function titleHead(title: string): string {
  const rest = title.replace(/^(?:关于)?(?:(?:19|20)\d{2}|二[〇零○Ｏ].{2})\s*年?(?:度)?\s*/, '')
  return /^(.*?)(?:关于|(?:19|20)\d{2}|二[〇零○Ｏ].{2}年|法治|依法行政|推进|贯彻|落实|年度|工作|建设)/.exec(rest)?.[1]?.trim() ?? ''
}

function bodiesIn(head: string): string[] {
  const parts = head.split(/[\s、,，]+/).filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => part.length >= 3 && issuerKind(part) !== null) ? parts : []
}

/** Names with their place settled: the name's own, the signature's fuller form, or the place the text is about. */
function settle(described: Described, signature: Signature, named: readonly Named[], year: number | null): IssuersAndPlace {
  const issuers: Issuer[] = []
  const evidence: Evidence[] = []
  const findings: Finding[] = []
  let division: Division | null = null
  for (const { name, printed, evidence: own } of named) {
    const fuller = signature.names.find((signed) => signed.name !== name && signed.name.endsWith(name))
    const full = fuller?.name ?? name
    const kind = issuerKind(full) ?? 'other'
    const read = placeOfName(full, year)
    evidence.push(own)
    if (read) {
      const place = resolvePlace(read, described, year)
      findings.push(...place.findings)
      if (place.division) {
        evidence.push({ ...own, field: 'region', value: place.division.path })
        division = deeper(division, place.division)
      }
      issuers.push({ name: full, printed: printedForms(printed, fuller?.name), inferred: false, kind })
      continue
    }
    const inferred = inferPlace(described, leadingPlace(name) ?? ownPlace(described.canonical) ?? '市', year)
    if (!inferred) {
      issuers.push({ name: full, printed: [printed], inferred: false, kind })
      continue
    }
    division = deeper(division, inferred.division)
    evidence.push(...inferred.evidence)
    issuers.push({ name: expand(name, inferred.division), printed: [printed], inferred: true, kind })
  }
  if (!division && !isNational(named) && !findings.some(({ field }) => field === 'region')) {
    findings.push(noRegion())
  }
  return { issuers, division, evidence, findings }
}

/** A title that begins with a place and no body: that place's government, or its zone's committee. */
function titlePlace(described: Described, year: number | null): IssuersAndPlace | null {
  const title = described.reads.find(({ name }) => name === 'title')
  const head = title ? titleHead(title.value).replace(/的$/, '') : ''
  if (!title || head === '') return null
  return placeSpeaks(head, [head], described, year, (field, value) => fromReading(field, value, title))
}

/** A place or a township that the page's metadata gives as its issuer. */
function metadataPlace(described: Described, year: number | null): IssuersAndPlace | null {
  const reading = labelled(described, 'issuer')[0]
  if (!reading) return null
  return placeSpeaks(reading.value, [reading.value], described, year, (field, value) => fromReading(field, value, reading))
}

/** A place or a township that speaks for itself: its government, its zone's committee, its township's office. */
function placeSpeaks(
  words: string,
  printed: string[],
  described: Described,
  year: number | null,
  evidenceOf: (field: string, value: string) => Evidence,
): IssuersAndPlace | null {
  const read = placeOfName(words, year)
  const township = townshipAtEnd(words, read?.length ?? 0)
  const end = township?.end ?? read?.length
  if (end !== codePointLength(words)) return null
  const place = read ? resolvePlace(read, described, year) : { division: null, findings: [noRegion()] }
  if (!place.division && !township) return { issuers: [], division: null, evidence: [], findings: place.findings }
  const issuer = township ? townshipOffice(words, township.name, printed) : authorityOf(place.division as Division, printed)
  return {
    issuers: [issuer],
    division: place.division,
    ...(township ? { township: township.name } : {}),
    evidence: [
      ...(place.division ? [evidenceOf('region', place.division.path)] : []),
      evidenceOf('issuers', issuer.name),
    ],
    findings: place.findings,
  }
}

/** A township's name that ends the words; 街 is one only where nothing else is said of it. */
function townshipAtEnd(words: string, placeLength: number): { name: string; end: number } | null {
  const found = findTownship(words)
  if (found) return found
  const rest = sliceCodePoints(words, placeLength)
  return /^\p{Script=Han}{2,5}街$/u.test(rest) ? { name: rest, end: codePointLength(words) } : null
}

/** 街道 has a 办事处; 镇, 乡 and 苏木 have a 人民政府. */
function townshipOffice(words: string, township: string, printed: string[]): Issuer {
  const office = /街道?$/.test(township) ? '办事处' : '人民政府'
  return { name: `${words}${office}`, printed, inferred: true, kind: 'township-office' }
}

function noRegion(): Finding {
  return doubt('no-region', 'region', '由题名、落款和正文不能确定所属地区；请在随附说明中写明。')
}

/** An announcement whose subject is a place: 现将东湖某区2022年…报告如下. */
function speakingPlace(described: Described, opening: Opening | null, year: number | null): IssuersAndPlace | null {
  const subject = opening?.subject
  if (!opening || !subject) return null
  const bodies = bodiesIn(subject)
  if (bodies.length > 0 && !/^[我本]/.test(subject)) {
    const evidence = fromText('issuers', subject, opening.span, described.canonical)
    return settle(described, { names: [], date: null }, bodies.map((name) => ({ name, printed: name, evidence })), year)
  }
  const self = /我[省市州县区旗盟镇乡]|我街道/.exec(described.canonical)?.[0]
  return placeSpeaks(subject, self ? [subject, self] : [subject], described, year, (field, value) =>
    fromText(field, value, opening.span, described.canonical),
  )
}

/** The subject of the first sentences, where it is a place or a township the text goes on naming. */
function grammaticalSubject(described: Described, year: number | null): IssuersAndPlace | null {
  const subject = readSubject(described, year)
  if (!subject) return null
  return placeSpeaks(subject.words, [subject.words], described, year, (field, value) =>
    fromText(field, value, subject.span, described.canonical),
  )
}

/** Who speaks as 我局 or 我市, of the place the text is plainly about. */
function speaker(described: Described, opening: Opening | null, year: number | null): IssuersAndPlace {
  const self = selfWord(described.canonical, opening)
  const own = self && /[省市州县区旗盟]$/.test(self) ? (self.slice(-1) as OwnPlace) : ownPlace(described.canonical)
  const place = own ? inferPlace(described, own, year) : null
  if (!self || !place) {
    return {
      issuers: [],
      division: place?.division ?? null,
      evidence: place?.evidence ?? [],
      findings: [doubt('no-issuer', 'issuers', '题名、落款和正文均未写明发文机关，也不能推定；请在随附说明中写明。')],
    }
  }
  const span = spanOf(described.canonical, self)
  const evidence = [...place.evidence, ...(span ? [fromText('issuers', self, span, described.canonical)] : [])]
  if (/[省市州县区旗盟]$/.test(self)) {
    return { issuers: [authorityOf(place.division, [self])], division: place.division, evidence, findings: [] }
  }
  const department = DEPARTMENT_SYSTEMS.filter((row) => self.endsWith(row.self) && row.words.test(described.canonical))
  const [only, ...others] = department
  if (!only || others.length > 0) {
    const seen = department.map(({ name }) => name).join('、')
    const message = `正文自称“${self}”，${seen ? `可能是${seen}` : '未写明是哪个部门'}，不能确定发文机关；请在随附说明中写明。`
    return { issuers: [], division: place.division, evidence, findings: [doubt('no-issuer', 'issuers', message, span)] }
  }
  const issuer: Issuer = { name: `${place.division.name}${only.name}`, printed: [self], inferred: true, kind: 'department' }
  return { issuers: [issuer], division: place.division, evidence, findings: [] }
}

/** A place's government; a zone's committee: where it is nowhere printed, the zone's name and 管理委员会. */
function authorityOf(division: Division, printed: string[]): Issuer {
  const zone = division.zone !== null
  return {
    name: `${division.name}${zone ? '管理委员会' : '人民政府'}`,
    printed,
    inferred: true,
    kind: zone ? 'zone-committee' : 'government',
  }
}

function expand(name: string, division: Division): string {
  return leadingPlace(name) ? division.name + name.slice(1) : division.name + name
}

function leadingPlace(name: string): OwnPlace | null {
  return (/^([省市州县区旗盟])/.exec(name)?.[1] as OwnPlace | undefined) ?? null
}

function selfWord(canonical: string, opening: Opening | null): string | null {
  if (opening?.subject && /^[我本]/.test(opening.subject)) return `我${opening.subject.slice(1)}`.slice(0, 3)
  const counts = new Map<string, number>()
  for (const [word] of canonical.matchAll(/我(?:局|委|厅|办|院|省|市|州|县|区|旗|盟|镇|乡|街道)/g)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function spanOf(canonical: string, words: string): [number, number] | null {
  const index = canonical.indexOf(words)
  if (index < 0) return null
  const start = Array.from(canonical.slice(0, index)).length
  return [start, start + Array.from(words).length]
}

/** The words of `own` that stand where `name` stands in `simplified`: same length, two scripts. */
function sameWords(simplified: string, own: string, name: string): string {
  const start = codePointLength(simplified.slice(0, Math.max(0, simplified.indexOf(name))))
  return sliceCodePoints(own, start, start + codePointLength(name))
}

function printedForms(name: string, fuller: string | undefined): string[] {
  return fuller ? [name, fuller] : [name]
}

function deeper(a: Division | null, b: Division): Division {
  return a && !b.path.startsWith(`${a.path}/`) ? a : (divisionAt(b.path) ?? b)
}

function isNational(named: readonly Named[]): boolean {
  return named.some(({ name }) => /^(?:国家|国务院|中华人民共和国|最高人民)|^[\p{Script=Han}]{2,8}部$/u.test(name))
}

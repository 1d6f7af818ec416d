import { codePointLength, sliceCodePoints } from '../../text/code-points.ts'
import { bodiesIn } from './bodies-in.ts'
import { labelled } from './dates.ts'
import { type Described, fromReading, fromText } from './description.ts'
import type { IssuersAndPlace, NamedBody } from './issuers-and-place.ts'
import type { Opening } from './opening.ts'
import { placeSpeaks } from './place-speaks.ts'
import { readSubject, type Subject } from './read-subject.ts'
import { selfWord } from './self-word.ts'
import { settleBodies } from './settle-bodies.ts'
import type { Signature } from './signature.ts'
import { speaker } from './speaker.ts'
import { titleHead } from './title-head.ts'

/** What is known of a report when its issuers are asked for. */
interface Known {
  readonly described: Described
  readonly opening: Opening | null
  readonly signature: Signature
  readonly subject: Subject | null
  readonly year: number | null
}

/** The places of a source that may say who issues it, the most telling first; each answers or passes. */
const WAYS: readonly ((known: Known) => IssuersAndPlace | null)[] = [
  bodiesOfTitle,
  bodiesOfSignature,
  placeOfTitle,
  announced,
  grammaticalSubject,
  publisher,
]

/**
 * The issuers: the bodies named in the title, else in the signature, else a place in the title, else whom the first
 * sentences are about, else who put the page up, else who speaks (我局, 我区).
 */
export function describeIssuers(
  described: Described,
  opening: Opening | null,
  signature: Signature,
  year: number | null,
): IssuersAndPlace {
  const known = { described, opening, signature, subject: readSubject(described, year), year }
  for (const way of WAYS) {
    const found = way(known)
    if (found) return found
  }
  return speaker(described, opening, year)
}

function bodiesOfTitle(known: Known): IssuersAndPlace | null {
  const { described } = known
  const title = described.reads.find(({ name }) => name === 'title') ?? labelled(described, 'title')[0]
  const names = title ? bodiesIn(titleHead(title.value)) : []
  if (!title || names.length === 0) return null
  const inOwnScript = described.reads.find(({ name }) => name === 'titlePrinted')?.value ?? title.value
  const bodies = names.map((name) => ({
    name,
    printed: sameWords(title.value, inOwnScript, name),
    evidence: fromReading('issuers', name, title),
  }))
  return settled(known, bodies)
}

function bodiesOfSignature(known: Known): IssuersAndPlace | null {
  const { canonical, transcription } = known.described
  if (known.signature.names.length === 0) return null
  const bodies = known.signature.names.map(({ name, span }) => ({
    name,
    printed: sameWords(sliceCodePoints(canonical, ...span), sliceCodePoints(transcription, ...span), name),
    evidence: fromText('issuers', name, span, canonical),
  }))
  return settled(known, bodies)
}

/** A title that begins with a place and no body: that place's government, its zone's committee, its township's office. */
function placeOfTitle({ described, year }: Known): IssuersAndPlace | null {
  const title = described.reads.find(({ name }) => name === 'title') ?? labelled(described, 'title')[0]
  const words = title ? titleHead(title.value) : ''
  if (!title || words === '') return null
  return placeSpeaks(
    described,
    { words, printed: [words], evidenceOf: (field, value) => fromReading(field, value, title) },
    year,
  )
}

/** An announcement whose subject is named: 现将东湖某区2022年…报告如下. */
function announced(known: Known): IssuersAndPlace | null {
  const { described, opening, subject, year } = known
  const words = opening?.subject
  if (!opening || !words || /^[我本]/.test(words)) return null
  const evidenceOf = (field: string, value: string) => fromText(field, value, opening.span, described.canonical)
  const names = bodiesIn(words)
  // 现将县司法局…报告如下, after a sentence that names the county's: the fuller name is the subject's.
  if (names.length === 1 && subject?.kind === 'body' && subject.words.endsWith(words)) return grammaticalSubject(known)
  if (names.length > 0) {
    return settled(
      known,
      names.map((name) => ({ name, printed: name, evidence: evidenceOf('issuers', name) })),
    )
  }
  const self = /我[省市州县区旗盟镇乡]|我街道/.exec(described.canonical)?.[0]
  return placeSpeaks(described, { words, printed: self ? [words, self] : [words], evidenceOf }, year)
}

/** The subject of the first sentences, where it is a body, or a place or township the text goes on naming. */
function grammaticalSubject(known: Known): IssuersAndPlace | null {
  const { described, subject, year } = known
  if (!subject) return null
  const evidenceOf = (field: string, value: string) => fromText(field, value, subject.span, described.canonical)
  const printed = sliceCodePoints(described.transcription, ...subject.span)
  if (subject.kind === 'body')
    return settled(known, [{ name: subject.words, printed, evidence: evidenceOf('issuers', subject.words) }])
  return placeSpeaks(described, { words: subject.words, printed: [printed], evidenceOf }, year)
}

/** The body or place that put the page up; an office that puts up what its government says is not the issuer. */
function publisher(known: Known): IssuersAndPlace | null {
  const { described, opening, year } = known
  const reading = labelled(described, 'issuer')[0]
  if (!reading) return null
  const self = selfWord(described.canonical, opening)
  const speaksForPlace = self !== null && /[省市州县区旗盟]$/.test(self)
  const names = bodiesIn(reading.value)
  if (names.length > 0 && !speaksForPlace) {
    return settled(
      known,
      names.map((name) => ({ name, printed: name, evidence: fromReading('issuers', name, reading) })),
    )
  }
  const evidenceOf = (field: string, value: string) => fromReading(field, value, reading)
  return placeSpeaks(described, { words: reading.value, printed: [reading.value], evidenceOf }, year)
}

/** Settles bodies with every fuller name the source gives: in its signature and its metadata. */
function settled({ described, signature, year }: Known, bodies: readonly NamedBody[]): IssuersAndPlace {
  const metadata = [...labelled(described, 'issuer'), ...labelled(described, 'sourceOffice')].map(({ value }) => value)
  return settleBodies(described, bodies, [...signature.names.map(({ name }) => name), ...metadata], year)
}

/** The words of `own` that stand where `name` stands in `simplified`: same length, two scripts. */
function sameWords(simplified: string, own: string, name: string): string {
  const start = codePointLength(simplified.slice(0, Math.max(0, simplified.indexOf(name))))
  return sliceCodePoints(own, start, start + codePointLength(name))
}

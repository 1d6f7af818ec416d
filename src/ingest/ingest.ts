import { createHash } from 'node:crypto'
import type { Evidence } from '../report/ledger.ts'
import type { Report } from '../report/report.ts'
import { detectScript } from '../script/detect-script.ts'
import { sliceCodePoints } from '../text/code-points.ts'
import { narrowDigits } from '../text/narrow-digits.ts'
import { compose, type Received } from './compose.ts'
import { decode } from './decode.ts'
import { describe } from './describe/describe.ts'
import type { Reading } from './describe/description.ts'
import { doubts } from './doubts/doubts.ts'
import { scriptDoubts } from './doubts/script-doubts.ts'
import { draftOf, emendations, view } from './draft.ts'
import { emend } from './emend.ts'
import { type Extracted, isExtracted } from './extract/extracted.ts'
import { seedFormat } from './extract/seed-format.ts'
import { emendByHand, notesByHand } from './hand-emendations.ts'
import { locateParts } from './locate-parts.ts'
import { outline } from './outline/outline.ts'
import { pinAnchors } from './outline/pin-anchors.ts'
import { recognise } from './recognise.ts'
import { type Refusal, RefusedSeed } from './refusal.ts'
import { NO_SIDECAR, parseSidecar, type Sidecar } from './sidecar.ts'
import { simplifyDraft } from './simplify-draft.ts'

/** A seed: the bytes as received, and what a person wrote beside them. */
export interface Seed {
  readonly file: string
  readonly bytes: Uint8Array
  /** The sidecar's text, or null where there is none. */
  readonly sidecar: string | null
  /** What `extract` made of the bytes; null or left out for a text file. */
  readonly extracted?: Extracted | Refusal | null
}

/** What ingest needs to know of the world. */
export interface Circumstances {
  /** Day of accession for a report that is new, in ISO form. */
  readonly today: string
  /** The report this seed already is in the archive, or null. */
  readonly previous: Report | null
}

/** UTF-16 units of a text; the longest reports of a province have a quarter of it. Bounds time and memory for any seed. */
const LONGEST_TEXT = 200_000

/**
 * From bytes to a report: decode (or extract), emend, simplify, outline, describe, compose. The same seed under the same
 * circumstances gives the same report. What is no report is refused with the reason.
 */
export function ingest(seed: Seed, circumstances: Circumstances): Report | Refusal {
  try {
    return reportOf(seed, sidecarOf(seed), circumstances)
  } catch (error) {
    if (error instanceof RefusedSeed) return { file: seed.file, kind: error.kind, reason: error.message }
    throw error
  }
}

function reportOf(seed: Seed, sidecar: Sidecar, { today, previous }: Circumstances): Report {
  if (sidecar.exclude) throw new RefusedSeed('excluded', sidecar.exclude)
  if (sidecar.withdrawn) throw new RefusedSeed('withdrawn', sidecar.withdrawn)
  const { file, bytes } = seed
  const received = receivedOf(seed)
  if (received.text.length > LONGEST_TEXT) {
    throw new RefusedSeed('too-long', `文字超过 ${LONGEST_TEXT} 字，年度报告不会这样长；请只收录报告本身`)
  }
  const { script } = detectScript(received.text)
  const draft = emendByHand(emend(draftOf(received.text), script), sidecar)
  const changes = emendations(draft)
  const transcription = view(draft).text
  const simplified = simplifyDraft(transcription, script, changes)
  const { canonical } = simplified
  if (canonical === '') throw new RefusedSeed('no-text', '除网页部件外没有文字；请重新取得原件')
  const readable = narrowDigits(canonical)
  const outlined = pinAnchors(outline(readable), canonical, previous)
  const reads = changes.flatMap(({ read }, emendation): Reading[] =>
    Object.entries(read ?? {}).map(([name, value]) => ({ name, value, emendation })),
  )
  recognise(reads.find(({ name }) => name === 'title')?.value ?? '', readable, sidecar)
  const description = describe({ canonical: readable, transcription, outline: outlined, reads })
  const located = locateParts(readable, outlined, sidecar.overrides.year?.value ?? description.fields.year)
  return compose({
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    received,
    emendations: changes,
    simplified,
    outline: outlined,
    located: readable === canonical ? located : quoted(located, canonical),
    description: readable === canonical ? description : quoted(description, canonical),
    doubts: [...doubts(readable, outlined), ...scriptDoubts(canonical), ...notesByHand(canonical, script, sidecar)],
    sidecar,
    today,
    previous,
  })
}

/** What was found, its evidence quoted as the words stand in the text where their digits were read in another form. */
function quoted<T extends { readonly evidence: readonly Evidence[] }>(found: T, canonical: string): T {
  const evidence = found.evidence.map((one) =>
    one.span ? { ...one, quote: sliceCodePoints(canonical, ...one.span) } : one,
  )
  return { ...found, evidence }
}

/** The received text: decoded from the bytes of a text file, else what was extracted from them. */
function receivedOf({ file, bytes, extracted }: Seed): Received {
  if (!extracted) {
    if (seedFormat(file) !== 'txt') throw new Error(`${file}: is no text file and its text was not extracted`)
    return { format: 'txt', ...decode(bytes) }
  }
  if (!isExtracted(extracted)) throw new RefusedSeed(extracted.kind, extracted.reason)
  return { ...extracted, encoding: null }
}

function sidecarOf({ file, sidecar }: Seed): Sidecar {
  if (sidecar === null) return NO_SIDECAR
  try {
    return parseSidecar(sidecar, `${file.replace(/\.[^.]+$/, '')}.yaml`)
  } catch (error) {
    throw new RefusedSeed('sidecar', error instanceof Error ? error.message : String(error))
  }
}

/** Tells a refusal from a report. */
export function isRefusal(outcome: Report | Refusal): outcome is Refusal {
  return 'kind' in outcome
}

import { createHash } from 'node:crypto'
import type { Report } from '../report/report.ts'
import { detectScript } from '../script/detect-script.ts'
import { compose } from './compose.ts'
import { decode } from './decode.ts'
import { describe } from './describe/describe.ts'
import type { Reading } from './describe/description.ts'
import { doubts } from './doubts/doubts.ts'
import { draftOf, emendations, view } from './draft.ts'
import { emend } from './emend.ts'
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
}

/** What ingest needs to know of the world. */
export interface Circumstances {
  /** Day of accession for a report that is new, in ISO form. */
  readonly today: string
  /** The report this seed already is in the archive, or null. */
  readonly previous: Report | null
}

/**
 * From bytes to a report: decode, emend, simplify, outline, describe, compose. The same seed under the same
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

function reportOf({ file, bytes }: Seed, sidecar: Sidecar, { today, previous }: Circumstances): Report {
  if (sidecar.exclude) throw new RefusedSeed('excluded', sidecar.exclude)
  const decoded = decode(bytes)
  const { script } = detectScript(decoded.text)
  const draft = emendByHand(emend(draftOf(decoded.text), script), sidecar)
  const changes = emendations(draft)
  const transcription = view(draft).text
  const simplified = simplifyDraft(transcription, script, changes)
  const { canonical } = simplified
  if (canonical === '') throw new RefusedSeed('no-text', '除网页部件外没有文字；请重新取得原件')
  const outlined = pinAnchors(outline(canonical), canonical, previous)
  const reads = changes.flatMap(({ read }, emendation): Reading[] =>
    Object.entries(read ?? {}).map(([name, value]) => ({ name, value, emendation })),
  )
  recognise(reads.find(({ name }) => name === 'title')?.value ?? '', canonical, sidecar)
  const description = describe({ canonical, transcription, outline: outlined, reads })
  return compose({
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    decoded,
    emendations: changes,
    simplified,
    outline: outlined,
    located: locateParts(canonical, outlined, sidecar.overrides.year?.value ?? description.fields.year),
    description,
    doubts: [...doubts(canonical, outlined), ...notesByHand(canonical, script, sidecar)],
    sidecar,
    today,
    previous,
  })
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

import { codePoints } from '../text/code-points.ts'
import type { Emendation } from './ledger.ts'

/** A stretch of the received text: kept, taken out, or (with `corr`) put in by an emendation. */
export interface Stretch {
  /** As received. Empty where text was only supplied. */
  readonly sic: string
  /** As transcribed. Equal to `sic` where nothing was emended. */
  readonly corr: string
  /** Offset of `corr` in the transcription. */
  readonly at: number
  /** Index of the emendation, or null for kept text. */
  readonly emendation: number | null
}

/**
 * Splits the received text into stretches, from the transcription and its emendations.
 * The `sic` of all stretches joined is the received text; the `corr` joined is the transcription.
 * @throws when emendations are out of order, overlap, or a `corr` does not stand at its place.
 */
export function stretches(transcription: string, emendations: readonly Emendation[]): Stretch[] {
  const text = codePoints(transcription)
  const result: Stretch[] = []
  let done = 0
  emendations.forEach((emendation, index) => {
    const { at, sic, corr } = emendation
    const length = codePoints(corr).length
    if (at < done) throw new Error(`emendation ${index}: at ${at} comes before ${done}, where the one before it ends`)
    if (text.slice(at, at + length).join('') !== corr) {
      throw new Error(`emendation ${index}: ${JSON.stringify(corr)} does not stand at ${at} of the transcription`)
    }
    if (at > done) result.push(kept(text.slice(done, at).join(''), done))
    result.push({ sic, corr, at, emendation: index })
    done = at + length
  })
  if (done < text.length) result.push(kept(text.slice(done).join(''), done))
  return result
}

/** The received text: the transcription with every emendation undone. Errors as `stretches`. */
export function revert(transcription: string, emendations: readonly Emendation[]): string {
  return stretches(transcription, emendations)
    .map(({ sic }) => sic)
    .join('')
}

function kept(text: string, at: number): Stretch {
  return { sic: text, corr: text, at, emendation: null }
}

import { codePointLength, codePointsOn } from '../text/code-points.ts'
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
  const result: Stretch[] = []
  // Where the walk is: in code points, as the ledger counts, and in UTF-16 units, by which a text is cut.
  let [done, place] = [0, 0]
  emendations.forEach((emendation, index) => {
    const { at, sic, corr } = emendation
    if (at < done) throw new Error(`emendation ${index}: at ${at} comes before ${done}, where the one before it ends`)
    const start = codePointsOn(transcription, place, at - done)
    const length = codePointLength(corr)
    const end = codePointsOn(transcription, start, length)
    if (transcription.slice(start, end) !== corr) {
      throw new Error(`emendation ${index}: ${JSON.stringify(corr)} does not stand at ${at} of the transcription`)
    }
    if (at > done) result.push(kept(transcription.slice(place, start), done))
    result.push({ sic, corr, at, emendation: index })
    done = at + length
    place = end
  })
  if (place < transcription.length) result.push(kept(transcription.slice(place), done))
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

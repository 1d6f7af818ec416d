import { simplify } from './simplify.ts'
import { traditionalize } from './traditionalize.ts'

/** A character that another comes back for from the way to Traditional and back. */
export interface ChangedCharacter {
  /** Code point offset. */
  readonly at: number
  /** The character that stands there. */
  readonly sic: string
  /** The character that comes back. */
  readonly got: string
}

/** Whether a text survives the way to Traditional and back; if not, the first place where it does not. */
export type ReadsBack = { readonly ok: true } | ({ readonly ok: false } & ChangedCharacter)

/**
 * Converts a Simplified text to Traditional and back and compares. For text of the interface a difference is an error, for it can be
 * worded otherwise; in a report it is a finding, for some characters never return (a dozen rare words).
 */
export function readsBack(text: string): ReadsBack {
  const [first] = changedInReturn(text)
  return first === undefined ? { ok: true } : { ok: false, ...first }
}

/** All places where a text does not survive the way to Traditional and back, in order. */
export function changedInReturn(text: string): ChangedCharacter[] {
  const back = simplify(traditionalize(text))
  const changed: ChangedCharacter[] = []
  if (back === text) return changed
  // Beside each other, character by character: texts are long, and an array of their characters would be dear.
  for (let [at, i, j] = [0, 0, 0]; i < text.length; at++) {
    const [sic, got] = [text.codePointAt(i) as number, back.codePointAt(j) as number]
    if (sic !== got) changed.push({ at, sic: String.fromCodePoint(sic), got: String.fromCodePoint(got) })
    i += sic > 0xffff ? 2 : 1
    j += got > 0xffff ? 2 : 1
  }
  return changed
}

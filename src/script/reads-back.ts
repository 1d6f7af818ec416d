import { codePoints } from '../text/code-points.ts'
import { simplify } from './simplify.ts'
import { traditionalize } from './traditionalize.ts'

/** Whether a text survives the way to Traditional and back; if not, the first place where it does not. */
export type ReadsBack =
  | { readonly ok: true }
  | {
      readonly ok: false
      /** Code point offset. */
      readonly at: number
      /** The character that stands there. */
      readonly sic: string
      /** The character that comes back. */
      readonly got: string
    }

/**
 * Converts a Simplified text to Traditional and back and compares. For text of the interface a difference is an error, for it can be
 * worded otherwise; in a report it is a finding, for some characters never return (a dozen rare words, some place names).
 */
export function readsBack(text: string): ReadsBack {
  const back = simplify(traditionalize(text))
  if (back === text) return { ok: true }
  const before = codePoints(text)
  const after = codePoints(back)
  const at = before.findIndex((char, i) => char !== after[i])
  return { ok: false, at, sic: before[at] ?? '', got: after[at] ?? '' }
}

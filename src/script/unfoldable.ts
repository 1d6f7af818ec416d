import COMPATIBILITY from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import { beginningUnits } from './beginning-units.ts'
import { openccRows } from './opencc-rows.ts'
import type { Units } from './units.ts'

/**
 * What no table of phrases does as opencc-js does: compatibility ideographs, which it normalizes before all else, and the marks of
 * ideographic description, whose sequences it skips whole.
 */
export const UNFOLDABLE: readonly string[] = [
  ...openccRows(COMPATIBILITY).map(([from]) => from),
  ...Array.from({ length: 16 }, (_, i) => String.fromCharCode(0x2ff0 + i)),
]

const MAY_BE_UNFOLDABLE = beginningUnits(UNFOLDABLE)
const known: ReadonlySet<string> = new Set(UNFOLDABLE)

/** Whether a text has one of them. */
export function isUnfoldable({ values, length }: Units): boolean {
  for (let at = 0; at < length; at++) {
    if (MAY_BE_UNFOLDABLE[values[at] as number] === 0) continue
    const [unit, next] = [values[at] as number, at + 1 < length ? (values[at + 1] as number) : 0]
    if (known.has(String.fromCharCode(unit)) || known.has(String.fromCharCode(unit, next))) return true
  }
  return false
}

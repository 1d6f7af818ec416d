import { codePointLength } from '../text/code-points.ts'
import { foldedTwToCn } from './folded-tw-to-cn.ts'
import { findPhrases } from './phrase-finder.ts'
import { phraseTable } from './phrase-table.ts'
import { SIMPLIFY_EXCEPTIONS } from './simplify-exceptions.ts'
import { isUnfoldable } from './unfoldable.ts'
import { Units } from './units.ts'
import { withReadings } from './with-readings.ts'

/**
 * The Simplified form of a Traditional text: opencc-js `tw` → `cn` with the project's exceptions. It reads the machine-made
 * Traditional of government mirrors as well as careful texts. The number of code points is kept, so spans carry over.
 *
 * @throws Error if the dictionaries ever broke that promise, naming the first line where they did
 */
export function simplify(text: string): string {
  // No phrase goes on over the end of a line, but what opencc-js skips may: then each line is a text of its own.
  const lines = isUnfoldable(source.take(text)) ? text.split('\n') : [text]
  return lines.map(simplifyLines).join('\n')
}

const source = new Units()

function simplifyLines(text: string): string {
  const simplified = withReadings(foldedTwToCn(text), findPhrases(exceptions, text))
  if (codePointLength(simplified) !== codePointLength(text)) throw new Error(brokenLine(text, simplified))
  return simplified
}

/** Of exceptions that begin at one place the longest counts, so that 配合著名 is seen before 配合著. */
const exceptions = phraseTable(SIMPLIFY_EXCEPTIONS.map((row) => [row.traditional, row.simplified]))

function brokenLine(text: string, simplified: string): string {
  const after = simplified.split('\n')
  const lines = text.split('\n').map((before, i) => [before, after[i] ?? ''] as const)
  const [before, found] = lines.find(([a, b]) => codePointLength(a) !== codePointLength(b)) ?? [text, simplified]
  return `simplify: expected as many code points as in “${before}”, found “${found}”`
}

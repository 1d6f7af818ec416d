import { codePointLength, codePointOffsets, codePoints } from '../text/code-points.ts'
import { foldedTwToCn } from './folded-tw-to-cn.ts'
import { SIMPLIFY_EXCEPTIONS } from './simplify-exceptions.ts'

/**
 * The Simplified form of a Traditional text: opencc-js `tw` → `cn` with the project's exceptions. It reads the machine-made
 * Traditional of government mirrors as well as careful texts. The number of code points is kept, so spans carry over.
 *
 * @throws Error if the dictionaries ever broke that promise, naming the first line where they did
 */
export function simplify(text: string): string {
  return text.split('\n').map(simplifyLine).join('\n')
}

function simplifyLine(line: string): string {
  const simplified = withExceptions(line, foldedTwToCn(line))
  if (codePointLength(simplified) !== codePointLength(line)) {
    throw new Error(`simplify: expected as many code points as in “${line}”, found “${simplified}”`)
  }
  return simplified
}

/** All exceptions, the longest first, so that 配合著名 is seen before 配合著. */
const EXCEPTION = new RegExp(
  SIMPLIFY_EXCEPTIONS.map((row) => row.traditional)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'gu',
)
const SIMPLIFIED = new Map(SIMPLIFY_EXCEPTIONS.map((row) => [row.traditional, row.simplified]))

/** Puts each exception found in the source over what the converter made of it at that place. */
function withExceptions(source: string, converted: string): string {
  const offset = codePointOffsets(source)
  let chars: string[] | undefined
  for (const match of source.matchAll(EXCEPTION)) {
    const word = codePoints(SIMPLIFIED.get(match[0]) ?? match[0])
    chars ??= codePoints(converted)
    chars.splice(offset(match.index), word.length, ...word)
  }
  return chars?.join('') ?? converted
}

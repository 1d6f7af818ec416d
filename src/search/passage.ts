import type { Span } from '../report/ledger.ts'
import { codePoints } from '../text/code-points.ts'

/** One occurrence among the words around it. The three joined stand in the line just so. */
export interface Passage {
  readonly before: string
  readonly hit: string
  readonly after: string
}

/** Characters shown on either side of an occurrence: as many as a wide page has room for. */
export const CONTEXT = 24

/** Cuts the words around a span out of a line, at most `context` code points on either side. */
export function passage(line: string, [start, end]: NonNullable<Span>, context: number = CONTEXT): Passage {
  const characters = codePoints(line)
  const text = (from: number, to: number): string => characters.slice(Math.max(0, from), to).join('')
  return { before: text(start - context, start), hit: text(start, end), after: text(end, end + context) }
}

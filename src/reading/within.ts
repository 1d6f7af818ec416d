import type { Span } from '../report/ledger.ts'

/** The part of a span inside a block, counted from the block's start; undefined where they do not meet in a character. */
export function within([start, end]: Span, [blockStart, blockEnd]: Span): Span | undefined {
  const from = Math.max(start, blockStart)
  const to = Math.min(end, blockEnd)
  return from < to ? [from - blockStart, to - blockStart] : undefined
}

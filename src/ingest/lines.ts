import { codePointLength } from '../text/code-points.ts'

/** A line of a text, without its line end. Offsets are code points of the text. */
export interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
  /** True where a `\n` follows. */
  readonly ended: boolean
}

let last: { readonly text: string; readonly lines: readonly Line[] } | undefined

/** The lines of a text, blank ones included. The rules ask for those of one text in turn: the last are kept. */
export function linesOf(text: string): readonly Line[] {
  if (last?.text !== text) last = { text, lines: splitLines(text) }
  return last.lines
}

function splitLines(text: string): Line[] {
  const parts = text.split('\n')
  let start = 0
  return parts.map((part, i) => {
    const end = start + codePointLength(part)
    const line = { text: part, start, end, ended: i < parts.length - 1 }
    start = end + 1
    return line
  })
}

/** The range to take out so that a line goes and its neighbours stay two lines. */
export function wholeLine({ start, end, ended }: Line): { from: number; to: number } {
  return { from: start, to: ended ? end + 1 : end }
}

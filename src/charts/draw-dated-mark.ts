import { shortened } from './shortened.ts'
import { percent, rem, svg, words } from './svg.ts'

/** What a date is the date of: marks of publication are filled, marks of signing hollow. */
export type Dated = 'published' | 'signed'

/** Heights in rem, on the rhythm of the page. */
export const NAMED_ROW = 2.25
const STACKED_ROW = 0.625
const TALLEST_STACK = 15
/** Below this height a mark has no room for an outline. */
const THINNEST_OUTLINED = 0.35

/** Height of a row of a stack: full while the tallest stack has room, else as much as there is, in rem. */
export function stackPitch(rows: number): number {
  return Math.min(STACKED_ROW, TALLEST_STACK / Math.max(1, rows))
}

/** A square on its day; where it stands is the caller's `svg`. */
export function drawSquare(dated: Dated | 'undated'): string {
  return svg('rect', { class: `mark-${dated}`, x: rem(-0.28), y: rem(-0.28), width: rem(0.56), height: rem(0.56) })
}

/** A name beside a mark, on the side that has more room; cut shorter where the window is narrow. */
export function drawMarkName(name: string, detail: string, side: 'before' | 'behind'): string {
  const attributes = {
    x: rem(side === 'before' ? -0.75 : 0.75),
    y: rem(0.3),
    'text-anchor': side === 'before' ? 'end' : 'start',
  }
  return (
    svg(
      'text',
      { ...attributes, class: 'wide' },
      words(shortened(name, 24)),
      svg('tspan', { class: 'detail', dx: rem(0.25) }, words(detail)),
    ) + svg('text', { ...attributes, class: 'narrow' }, words(shortened(name, 11)))
  )
}

/** A mark in a stack. @param x centre, and @param width of the bin, in percent; @param y top, and @param pitch of a row, in rem */
export function drawStackedMark(dated: Dated, x: number, width: number, y: number, pitch: number): string {
  return svg('rect', {
    class: pitch < THINNEST_OUTLINED ? `mark-${dated} thin` : `mark-${dated}`,
    x: percent(x - width * 0.4),
    y: rem(y),
    width: percent(width * 0.8),
    height: rem(pitch * 0.8),
  })
}

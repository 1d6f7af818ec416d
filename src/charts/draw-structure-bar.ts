import type { StructureBar } from './structure-bars.ts'
import { percent, svg } from './svg.ts'

/** One report's bar. The numbers stand in the same row of the table, so the bar itself is not read aloud. */
export function drawStructureBar({ segments }: StructureBar<unknown>): string {
  const rects = segments.map(({ kind, x, width }) =>
    svg('rect', { class: kind, x: percent(x), width: percent(width), height: '100%' }),
  )
  return svg('svg', { class: 'chart bar', width: '100%', 'aria-hidden': 'true' }, ...rects)
}

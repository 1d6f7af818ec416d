import { pathRound } from 'd3'
import { STRETCH_KINDS } from '../reading/stretch-kinds.ts'
import type { StructureBar } from './structure-bars.ts'
import { rem, svg } from './svg.ts'

/** Height of a bar while there is room, and of all bars together, in rem. */
const PITCH = 0.25
const TALLEST = 30

/**
 * Bars of more reports than can be read one by one, as one figure: a shape a kind, so that hundreds of bars weigh little.
 * The numbers stand in the table beside it, a row a report, in the same order.
 */
export function drawStructureSilhouette(bars: readonly StructureBar<unknown>[]): string {
  const pitch = Math.min(PITCH, TALLEST / Math.max(1, bars.length))
  const shapes = STRETCH_KINDS.map((kind) => {
    const shape = pathRound(2)
    bars.forEach(({ segments }, row) => {
      for (const segment of segments) {
        if (segment.kind === kind) shape.rect(segment.x, row, segment.width, 1)
      }
    })
    const d = shape.toString()
    return d && svg('path', { class: kind, d })
  })
  return svg(
    'svg',
    {
      class: 'chart silhouette',
      viewBox: `0 0 100 ${Math.max(1, bars.length)}`,
      preserveAspectRatio: 'none',
      width: '100%',
      height: rem(pitch * bars.length),
      role: 'img',
      'aria-label': `${bars.length}份报告各部分的长短，由长到短排列，数字见下表`,
    },
    ...shapes,
  )
}

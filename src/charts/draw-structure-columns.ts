import { SHORT_STRETCH_LABELS } from '../reading/stretch-labels.ts'
import { thousands } from '../text/thousands.ts'
import type { StructureColumn } from './structure-columns.ts'
import { percent, rem, svg, words } from './svg.ts'

/** Heights in rem: of a row while there is room, of the least that is a row of its own on a screen, of all rows together. */
const ROW = 0.25
const THINNEST_ROW = 0.0625
const TALL = 30
const TALLEST = 60
const AXIS = 1.5
/** Columns of less, in percent, have room for their name only. */
const LEAST_DETAILED = 9

/**
 * Draws the columns as one figure, a shape a kind, so that hundreds of bars weigh little. The numbers stand in the table beside it,
 * a row a report, in the same order.
 */
export function drawStructureColumns(columns: readonly StructureColumn[]): string {
  const rows = columns[0]?.lengths.length ?? 0
  const height = rows * rowHeight(rows)
  const label = `${rows}份报告各部分的长短，一行一份，由长到短排列，数字见下表`
  return (
    svg(
      'svg',
      { class: 'chart axis', width: '100%', height: rem(AXIS), 'aria-hidden': 'true' },
      ...columns.map(drawName),
    ) +
    svg(
      'svg',
      { class: 'chart aligned', width: '100%', height: rem(height), role: 'img', 'aria-label': label },
      ...columns.map(drawColumn),
    )
  )
}

/** Rows grow thinner until they are a line each; beyond that the figure grows, and beyond bearing neighbours share a line. */
function rowHeight(rows: number): number {
  return Math.min(ROW, Math.max(THINNEST_ROW, TALL / rows), TALLEST / rows)
}

function drawName({ kind, x, width, longest }: StructureColumn): string {
  const detail =
    width < LEAST_DETAILED ? '' : svg('tspan', { class: 'detail', dx: rem(0.25) }, `至${thousands(longest)}字`)
  return svg('text', { class: 'wide', x: percent(x), y: rem(1) }, words(SHORT_STRETCH_LABELS[kind]), detail)
}

/** One outline: along each row and down to the next. */
function drawColumn({ kind, x, width, lengths }: StructureColumn): string {
  const steps = lengths.map((length, row) => `H${round(length)}V${row + 1}`).join('')
  return (
    svg(
      'svg',
      {
        x: percent(x),
        width: percent(width),
        height: '100%',
        viewBox: `0 0 ${round(width)} ${lengths.length}`,
        preserveAspectRatio: 'none',
      },
      svg('path', { class: kind, d: `M0,0${steps}H0Z`, 'vector-effect': 'non-scaling-stroke' }),
    ) + svg('line', { class: 'base', x1: percent(x), x2: percent(x), y1: 0, y2: '100%' })
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

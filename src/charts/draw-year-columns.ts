import { range } from 'd3'
import { percent, rem, svg, words } from './svg.ts'
import type { YearColumn, YearColumns } from './year-columns.ts'

/** Above the columns, for the counts; below the ground, for the years; in rem. */
const ABOVE = 2.25
const BELOW = 1.5
const SQUARE = 0.75

/** Reports of each year, filled where their publication is dated; a year without any says so with a dot. */
export function drawYearColumns({ columns, counted, tallest }: YearColumns): string {
  const ground = ABOVE + tallest
  const label = columns.map(({ year, reports }) => `${year}年度${reports}份`).join('，')
  return svg(
    'svg',
    { class: 'chart years', width: '100%', height: rem(ground + BELOW), role: 'img', 'aria-label': label },
    ...columns.map((column) =>
      svg('svg', { x: percent(column.x), width: percent(column.width), y: rem(ground) }, ...drawn(column, counted)),
    ),
    svg('line', { class: 'base', x1: 0, x2: '100%', y1: rem(ground), y2: rem(ground) }),
  )
}

function drawn(column: YearColumn, counted: boolean): string[] {
  const { year, reports, height } = column
  const count = svg(
    'text',
    { class: reports ? 'count' : 'none', x: '50%', y: rem(-height - 0.5), 'text-anchor': 'middle' },
    words(reports ? String(reports) : '·'),
  )
  const name = svg('text', { x: '50%', y: rem(1.25), 'text-anchor': 'middle' }, words(String(year)))
  return [...(counted ? squares(column) : lengths(column)), count, name]
}

function squares({ reports, published }: YearColumn): string[] {
  return range(reports).map((i) =>
    svg(
      'svg',
      { x: '50%', y: rem(-(i + 1) * SQUARE) },
      svg('rect', {
        class: i < published ? 'mark-published' : 'mark-signed',
        x: rem(-0.28),
        y: rem(0.06),
        width: rem(0.56),
        height: rem(0.56),
      }),
    ),
  )
}

function lengths({ height, publishedHeight }: YearColumn): string[] {
  const rect = (kind: string, from: number, to: number) =>
    svg('rect', { class: kind, x: '20%', width: '60%', y: rem(-to), height: rem(to - from) })
  return [rect('mark-published', 0, publishedHeight), rect('mark-signed', publishedHeight, height)]
}

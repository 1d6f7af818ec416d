import { max, min } from 'd3'
import { type Dated, drawMarkName, drawSquare, drawStackedMark, NAMED_ROW, stackPitch } from './draw-dated-mark.ts'
import { type RegionTimeline, rowsOf, type TimedReport, type TimelineMark } from './region-timeline.ts'
import { percent, rem, svg, words } from './svg.ts'

/** Heights in rem. */
const AXIS = 1.5
const PADDING = 0.75
const LEAST_LANE = 4.5
/** Squares of reports without a date beside each other before the next row begins. */
const SQUARES_A_ROW = 24

/** The years above the lanes. */
export function drawTimelineAxis({ ticks }: RegionTimeline<TimedReport>): string {
  const labels = ticks
    .filter(({ x }) => x < 100)
    .flatMap(({ year, x }) => [
      svg('text', { class: 'wide', x: percent(x), y: rem(1), dx: rem(0.25) }, words(`${year}年`)),
      svg('text', { class: 'narrow', x: percent(x), y: rem(1), dx: rem(0.25) }, words(String(year).slice(2))),
    ])
  return svg('svg', { class: 'chart axis', width: '100%', height: rem(AXIS), 'aria-hidden': 'true' }, ...labels)
}

/** A row a report: its date of publication filled, of signing hollow, and its name. */
export function drawNamedTimeline<R extends TimedReport>(timeline: RegionTimeline<R>): string {
  const height = rowsOf(timeline.marks) * NAMED_ROW + 2 * PADDING
  const reports = Map.groupBy(timeline.marks, ({ report }) => report)
  return lane(timeline, height, `${reports.size}份报告的发布和成文日期，数字见下表`, [...reports.values()].map(drawRow))
}

function drawRow<R extends TimedReport>(marks: readonly TimelineMark<R>[]): string {
  const [{ report, row }] = marks as readonly [TimelineMark<R>]
  const [from, to] = [min(marks, ({ x }) => x) ?? 0, max(marks, ({ x }) => x) ?? 0]
  const y = rem(PADDING + (row + 0.5) * NAMED_ROW)
  const side = to > 50 ? 'before' : 'behind'
  return [
    marks.length > 1 ? svg('line', { class: 'span', x1: percent(from), x2: percent(to), y1: y, y2: y }) : '',
    ...marks.map(({ dated, x }) => svg('svg', { x: percent(x), y }, drawSquare(dated))),
    svg('svg', { x: percent(side === 'before' ? from : to), y }, drawMarkName(report.name, `${report.year}年度`, side)),
  ].join('')
}

/** The dates of one kind of many reports, stacked. */
export function drawStackedTimeline<R extends TimedReport>(timeline: RegionTimeline<R>, dated: Dated): string {
  const marks = timeline.marks.filter((mark) => mark.dated === dated)
  const rows = rowsOf(marks)
  const pitch = stackPitch(rows)
  const height = Math.max(LEAST_LANE, rows * pitch + 2 * PADDING)
  const label = `${marks.length}个${dated === 'published' ? '发布' : '成文'}日期，数字见下表`
  return lane(
    timeline,
    height,
    label,
    marks.map(({ x, row }) =>
      drawStackedMark(dated, x, timeline.markWidth, height - PADDING - (row + 1) * pitch, pitch),
    ),
  )
}

/** The reports that no day is known of, in a lane of their own: by name while they are few, else a square each. */
export function drawUndated<R extends TimedReport>({ undated, named }: RegionTimeline<R>): string {
  const rows = named ? undated.length : Math.ceil(undated.length / SQUARES_A_ROW)
  const pitch = named ? NAMED_ROW : 1
  const marks = undated.map((report, i) => {
    const [x, row] = named ? [0, i] : [((i % SQUARES_A_ROW) * 100) / SQUARES_A_ROW, Math.floor(i / SQUARES_A_ROW)]
    const name = named ? drawMarkName(report.name, `${report.year}年度`, 'behind') : ''
    const square = svg('svg', { x: rem(0.5), y: 0, overflow: 'visible' }, drawSquare('undated'), name)
    return svg('svg', { x: percent(x), y: rem(PADDING + (row + 0.5) * pitch), overflow: 'visible' }, square)
  })
  const label = `${undated.length}份没有写到日的报告，数字见下表`
  return svg('svg', frame(rows * pitch + 2 * PADDING, label), ...marks)
}

function lane(timeline: RegionTimeline<TimedReport>, height: number, label: string, marks: readonly string[]): string {
  const hairlines = timeline.ticks.map(({ x }) =>
    svg('line', { class: 'hair', x1: percent(x), x2: percent(x), y1: 0, y2: '100%' }),
  )
  return svg('svg', frame(height, label), ...hairlines, ...marks)
}

function frame(height: number, label: string) {
  return { class: 'chart lane', width: '100%', height: rem(height), role: 'img', 'aria-label': label }
}

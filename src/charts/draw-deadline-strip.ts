import { chineseDate } from '../archive/chinese-date.ts'
import { daysInWords } from './days-in-words.ts'
import type { DatedReport, DeadlineLane, DeadlineMark, DeadlineStrip } from './deadline-strip.ts'
import { shortened } from './shortened.ts'
import { percent, rem, svg, words } from './svg.ts'

/** Heights in rem, on the rhythm of the page. */
const AXIS = 1.5
const NAMED_ROW = 2.25
const STACKED_ROW = 0.625
const LEAST_LANE = 4.5

/** The scale above the lanes: days before and after, and the deadline itself. */
export function drawDeadlineAxis(strip: DeadlineStrip<DatedReport>): string {
  const [, month, day] = strip.deadline.split('-').map(Number)
  const labels = strip.ticks.map(({ days, x }) =>
    svg(
      'text',
      { class: days === 0 ? 'zero' : undefined, x: percent(x), y: rem(1), 'text-anchor': anchorAt(x) },
      words(days === 0 ? `${month}月${day}日` : daysInWords(days)),
    ),
  )
  return svg('svg', { class: 'chart axis', width: '100%', height: rem(AXIS), 'aria-hidden': 'true' }, ...labels)
}

/** One lane: the wash after the deadline, the scale's hairlines, and the marks, by name while there are few. */
export function drawDeadlineLane<R extends DatedReport>(strip: DeadlineStrip<R>, lane: DeadlineLane<R>): string {
  const pitch = strip.named ? NAMED_ROW : STACKED_ROW
  const height = Math.max(LEAST_LANE, lane.rows * pitch + 1.5)
  const ground = svg('rect', {
    class: 'wash',
    x: percent(strip.zero),
    y: 0,
    width: percent(100 - strip.zero),
    height: '100%',
  })
  const hairlines = strip.ticks.map(({ days, x }) =>
    svg('line', { class: days === 0 ? 'zero' : 'hair', x1: percent(x), x2: percent(x), y1: 0, y2: '100%' }),
  )
  const marks = lane.marks.map((mark) =>
    strip.named
      ? namedMark(lane.dated, mark, rem(0.75 + (mark.row + 0.5) * pitch))
      : stackedMark(lane.dated, mark, strip.markWidth, rem(height - 0.75 - (mark.row + 1) * pitch)),
  )
  const label = lane.dated === 'published' ? '发布日期写明的报告' : '发布日期不详的报告'
  return svg(
    'svg',
    {
      class: 'chart lane',
      width: '100%',
      height: rem(height),
      role: 'img',
      'aria-label': `${label}，${lane.marks.length}个标记，数字见下表`,
    },
    ground,
    ...hairlines,
    ...marks,
  )
}

/** A square on its day, and the report's name on the side that has more room. */
function namedMark<R extends DatedReport>(dated: DeadlineLane<R>['dated'], mark: DeadlineMark<R>, y: string): string {
  const before = mark.x > 50
  const detail =
    dated === 'published' ? `${chineseDate(mark.date)}，${daysInWords(mark.days)}` : `${chineseDate(mark.date)}成文`
  const attributes = { x: rem(before ? -0.75 : 0.75), y: rem(0.3), 'text-anchor': before ? 'end' : 'start' }
  return svg(
    'svg',
    { x: percent(mark.x), y },
    svg('rect', { class: `mark-${dated}`, x: rem(-0.28), y: rem(-0.28), width: rem(0.56), height: rem(0.56) }),
    svg(
      'text',
      { ...attributes, class: 'wide' },
      words(shortened(mark.report.name, 24)),
      svg('tspan', { class: 'detail', dx: rem(0.25) }, words(detail)),
    ),
    svg('text', { ...attributes, class: 'narrow' }, words(shortened(mark.report.name, 11))),
  )
}

function stackedMark<R extends DatedReport>(
  dated: DeadlineLane<R>['dated'],
  mark: DeadlineMark<R>,
  width: number,
  y: string,
): string {
  return svg('rect', {
    class: `mark-${dated}`,
    x: percent(mark.x - width * 0.4),
    y,
    width: percent(width * 0.8),
    height: rem(STACKED_ROW - 0.125),
  })
}

/** Labels at the ends stay inside the strip. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < 4) return 'start'
  return x > 96 ? 'end' : 'middle'
}

import { chineseDate } from '../archive/chinese-date.ts'
import { daysInWords } from './days-in-words.ts'
import type { DatedReport, DeadlineLane, DeadlineMark, DeadlineStrip } from './deadline-strip.ts'
import { type Dated, drawMarkName, drawSquare, drawStackedMark, NAMED_ROW, stackPitch } from './draw-dated-mark.ts'
import { percent, rem, svg, words } from './svg.ts'

/** Heights in rem. */
const AXIS = 1.5
const LEAST_LANE = 4.5
/** Labels an axis has room for on a phone; of more, the ends and the deadline stay. */
const MOST_ON_A_PHONE = 5

/** The scale above the lanes: days before and after, and the deadline itself. */
export function drawDeadlineAxis(strip: DeadlineStrip<DatedReport>): string {
  const [, month, day] = strip.deadline.split('-').map(Number)
  const crowded = strip.ticks.length > MOST_ON_A_PHONE
  const labels = strip.ticks.map(({ days, x }, i) => {
    const isEdge = i === 0 || i === strip.ticks.length - 1
    const kind = days === 0 ? 'zero' : crowded && !isEdge ? 'wide' : undefined
    return svg(
      'text',
      { class: kind, x: percent(x), y: rem(1), 'text-anchor': anchorAt(x) },
      words(days === 0 ? `${month}月${day}日` : daysInWords(days)),
    )
  })
  return svg('svg', { class: 'chart axis', width: '100%', height: rem(AXIS), 'aria-hidden': 'true' }, ...labels)
}

/** One lane: the wash after the deadline, the scale's hairlines, and the marks, by name while there are few. */
export function drawDeadlineLane<R extends DatedReport>(strip: DeadlineStrip<R>, lane: DeadlineLane<R>): string {
  const pitch = strip.named ? NAMED_ROW : stackPitch(lane.rows)
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
      : drawStackedMark(lane.dated, mark.x, strip.markWidth, height - 0.75 - (mark.row + 1) * pitch, pitch),
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

function namedMark<R extends DatedReport>(dated: Dated, { report, date, days, x }: DeadlineMark<R>, y: string): string {
  const detail = dated === 'published' ? `${chineseDate(date)}，${daysInWords(days)}` : `${chineseDate(date)}成文`
  return svg(
    'svg',
    { x: percent(x), y },
    drawSquare(dated),
    drawMarkName(report.name, detail, x > 50 ? 'before' : 'behind'),
  )
}

/** Labels at the ends stay inside the strip. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < 4) return 'start'
  return x > 96 ? 'end' : 'middle'
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DatedReport, deadlineStrip } from './deadline-strip.ts'
import { drawDeadlineAxis, drawDeadlineLane } from './draw-deadline-strip.ts'

const DEADLINE = '2025-04-01'
const WUHAN = { name: '武汉市司法局', published: '2025-03-27T14:45+08:00', signed: null }
const WEIHAI = { name: '威海经济技术开发区管委', published: null, signed: '2025-01-15' }
const DONGHU = { name: '武汉东湖新技术开发区管理委员会', published: null, signed: null }

const date = fc.oneof(
  fc.constant(null),
  fc.constantFrom('2025', '2025-02', '2025-03-31', '2025-04-01', '2025-04-01T08:00+08:00'),
  fc
    .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
)
const dated: fc.Arbitrary<DatedReport> = fc.record({
  name: fc.constantFrom('甲', '武汉市司法局'),
  published: date,
  signed: date,
})

function drawn(reports: readonly DatedReport[]): string {
  const strip = deadlineStrip(reports, DEADLINE)
  return [drawDeadlineAxis(strip), ...strip.lanes.map((lane) => drawDeadlineLane(strip, lane))].join('\n')
}

describe('deadlineStrip', () => {
  test('counts days from the deadline, by publication where it is known', () => {
    const [published, unknown] = deadlineStrip([WUHAN, WEIHAI, DONGHU], DEADLINE).lanes
    expect(published.marks.map(({ days }) => days)).toEqual([-5])
    expect(unknown.marks.map(({ days }) => days)).toEqual([-76])
    expect(unknown.undated).toEqual([DONGHU])
  })

  test('a date less precise than a day is placed nowhere, and counted', () => {
    const report = { name: '甲', published: '2025-03', signed: '2025-01-15' }
    const [published, unknown] = deadlineStrip([report], DEADLINE).lanes
    expect([published.marks, published.undated, unknown.undated]).toEqual([[], [report], []])
  })

  test('spans 90 days before to 30 days after, and more where a mark asks for it', () => {
    const days = (reports: DatedReport[]) => deadlineStrip(reports, DEADLINE).ticks.map((tick) => tick.days)
    expect(days([])).toEqual([-90, -60, -30, 0, 30])
    expect(days([{ ...WUHAN, published: '2025-06-15' }])).toEqual([-90, -60, -30, 0, 30, 60, 90])
    expect(days([{ ...WUHAN, published: '2026-12-31' }]).length).toBeLessThanOrEqual(9)
  })

  test('the last day in time and the first day too late stand on either side of the deadline when stacked', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ ...WUHAN, published: i % 2 ? '2025-03-31' : '2025-04-01' }))
    const { lanes, zero, named } = deadlineStrip(many, DEADLINE)
    expect(named).toBe(false)
    expect(lanes[0].marks.every(({ days, x }) => (days < 0 ? x < zero : x > zero))).toBe(true)
  })

  test('places every report exactly once, inside the strip, no two marks in one place', () => {
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 80 }), (reports) => {
        const strip = deadlineStrip(reports, DEADLINE)
        const seen = strip.lanes.flatMap(({ marks, undated }) => [...marks.map(({ report }) => report), ...undated])
        expect(new Set(seen)).toEqual(new Set(reports))
        expect(seen).toHaveLength(reports.length)
        for (const { marks, rows } of strip.lanes) {
          expect(marks.every(({ x, row }) => x >= 0 && x <= 100 && row < rows)).toBe(true)
          expect(new Set(marks.map(({ x, row }) => `${x} ${row}`)).size).toBe(marks.length)
        }
      }),
    )
  })
})

describe('drawDeadlineLane', () => {
  test.each([0, 1, 5, 500])('draws as many marks as there are placed reports, of %i', (length) => {
    const reports = Array.from({ length }, (_, i) => ({
      name: `某市第${i}局`,
      published: i % 3 ? null : `2025-03-${String((i % 28) + 1).padStart(2, '0')}`,
      signed: `2025-01-${String((i % 28) + 1).padStart(2, '0')}`,
    }))
    expect(drawn(reports).match(/class="mark-/g) ?? []).toHaveLength(length)
  })

  test('never says NaN and never carries a style, whatever the dates', () => {
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 80 }), (reports) => {
        expect(drawn(reports)).not.toMatch(/NaN|Infinity|style=/)
      }),
    )
  })

  test('draws the same reports as the same bytes', () => {
    expect(drawn([WUHAN, WEIHAI, DONGHU])).toMatchInlineSnapshot(`
      "<svg class="chart axis" width="100%" height="1.5rem" aria-hidden="true"><text x="0%" y="1rem" text-anchor="start">前90天</text><text x="25%" y="1rem" text-anchor="middle">前60天</text><text x="50%" y="1rem" text-anchor="middle">前30天</text><text class="zero" x="75%" y="1rem" text-anchor="middle">4月1日</text><text x="100%" y="1rem" text-anchor="end">后30天</text></svg>
      <svg class="chart lane" width="100%" height="4.5rem" role="img" aria-label="发布日期写明的报告，1个标记，数字见下表"><rect class="wash" x="75%" y="0" width="25%" height="100%"/><line class="hair" x1="0%" x2="0%" y1="0" y2="100%"/><line class="hair" x1="25%" x2="25%" y1="0" y2="100%"/><line class="hair" x1="50%" x2="50%" y1="0" y2="100%"/><line class="zero" x1="75%" x2="75%" y1="0" y2="100%"/><line class="hair" x1="100%" x2="100%" y1="0" y2="100%"/><svg x="70.833%" y="1.875rem"><rect class="mark-published" x="-0.28rem" y="-0.28rem" width="0.56rem" height="0.56rem"/><text x="-0.75rem" y="0.3rem" text-anchor="end" class="wide">武汉市司法局<tspan class="detail" dx="0.25rem">2025年3月27日，前5天</tspan></text><text x="-0.75rem" y="0.3rem" text-anchor="end" class="narrow">武汉市司法局</text></svg></svg>
      <svg class="chart lane" width="100%" height="4.5rem" role="img" aria-label="发布日期不详的报告，1个标记，数字见下表"><rect class="wash" x="75%" y="0" width="25%" height="100%"/><line class="hair" x1="0%" x2="0%" y1="0" y2="100%"/><line class="hair" x1="25%" x2="25%" y1="0" y2="100%"/><line class="hair" x1="50%" x2="50%" y1="0" y2="100%"/><line class="zero" x1="75%" x2="75%" y1="0" y2="100%"/><line class="hair" x1="100%" x2="100%" y1="0" y2="100%"/><svg x="11.667%" y="1.875rem"><rect class="mark-signed" x="-0.28rem" y="-0.28rem" width="0.56rem" height="0.56rem"/><text x="0.75rem" y="0.3rem" text-anchor="start" class="wide">威海经济技术开发区管委<tspan class="detail" dx="0.25rem">2025年1月15日成文</tspan></text><text x="0.75rem" y="0.3rem" text-anchor="start" class="narrow">威海经济技术开发区管委</text></svg></svg>"
    `)
  })
})

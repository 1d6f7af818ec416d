import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawNamedTimeline, drawStackedTimeline, drawTimelineAxis, drawUndated } from './draw-region-timeline.ts'
import { type RegionTimeline, regionTimeline, rowsOf, type TimedReport } from './region-timeline.ts'
import { timelineFinding } from './timeline-finding.ts'

const SIFAJU = { name: '武汉市司法局', year: 2024, published: '2025-03-27T14:45+08:00', signed: '2025-01-16' }
const ZHENGFU = { name: '天门市人民政府', year: 2023, published: null, signed: '2024-02-26' }
const DONGHU = { name: '武汉东湖新技术开发区管理委员会', year: 2022, published: null, signed: null }
const MONTH = { name: '某市财政局', year: 2021, published: '2022-03', signed: null }

/** As a figure draws it. */
function drawn(timeline: RegionTimeline<TimedReport>): string {
  const lanes = timeline.named
    ? [drawNamedTimeline(timeline)]
    : [drawStackedTimeline(timeline, 'published'), drawStackedTimeline(timeline, 'signed')]
  return [drawTimelineAxis(timeline), ...lanes, drawUndated(timeline)].join('\n')
}

const marksIn = (svg: string) => svg.match(/class="mark-/g) ?? []

const date = fc.oneof(
  fc.constant(null),
  fc.constantFrom('2025', '2025-02', '2025-12-31', '2025-01-01T08:00+08:00'),
  fc
    .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
)
const timed: fc.Arbitrary<TimedReport> = fc.record({
  name: fc.constantFrom('甲', '武汉市司法局'),
  year: fc.integer({ min: 2015, max: 2034 }),
  published: date,
  signed: date,
})

describe('regionTimeline', () => {
  test('marks publication and signing apart, in a row a report, the earliest first', () => {
    const { marks } = regionTimeline([SIFAJU, ZHENGFU, DONGHU])
    expect(marks.map(({ report, dated, row }) => [report.name, dated, row])).toEqual([
      ['天门市人民政府', 'signed', 0],
      ['武汉市司法局', 'published', 1],
      ['武汉市司法局', 'signed', 1],
    ])
  })

  test('a report without a date, or with one less precise than a day, is among the undated', () => {
    const { marks, undated } = regionTimeline([SIFAJU, DONGHU, MONTH])
    expect(undated).toEqual([DONGHU, MONTH])
    expect(marks).toHaveLength(2)
  })

  test('shows whole years, from the first date to the last', () => {
    expect(regionTimeline([SIFAJU, ZHENGFU]).ticks).toEqual([
      { year: 2024, x: 0 },
      { year: 2025, x: expect.closeTo(50, 0) },
      { year: 2026, x: 100 },
    ])
  })

  test('without any date there is nothing but the undated', () => {
    expect(regionTimeline([DONGHU])).toMatchObject({ ticks: [], marks: [], undated: [DONGHU] })
    expect(regionTimeline([])).toMatchObject({ ticks: [], marks: [], undated: [] })
  })

  test('marks every date to the day once, inside the width, and loses no report', () => {
    fc.assert(
      fc.property(fc.array(timed, { maxLength: 60 }), (reports) => {
        const { marks, undated } = regionTimeline(reports)
        const toTheDay = reports
          .flatMap(({ published, signed }) => [published, signed])
          .filter((d) => d && d.length > 7)
        expect(marks).toHaveLength(toTheDay.length)
        expect(new Set([...marks.map(({ report }) => report), ...undated])).toEqual(new Set(reports))
        expect(marks.every(({ x, row }) => x >= 0 && x <= 100 && row < rowsOf(marks))).toBe(true)
      }),
    )
  })
})

describe('the drawn timeline', () => {
  test.each([0, 1, 5, 500])('has a mark for every date and every report without one, of %i reports', (length) => {
    const reports = Array.from({ length }, (_, i) => ({
      name: `某市第${i}局`,
      year: 2019 + (i % 6),
      published: i % 3 ? null : `${2020 + (i % 6)}-03-${String((i % 28) + 1).padStart(2, '0')}`,
      signed: i % 4 ? `${2020 + (i % 6)}-01-${String((i % 28) + 1).padStart(2, '0')}` : null,
    }))
    const cells = reports.flatMap(({ published, signed }) => [published, signed]).filter((cell) => cell !== null)
    const neither = reports.filter(({ published, signed }) => published === null && signed === null)
    expect(marksIn(drawn(regionTimeline(reports)))).toHaveLength(cells.length + neither.length)
  })

  test('never says NaN and never carries a style, whatever the dates', () => {
    fc.assert(
      fc.property(fc.array(timed, { maxLength: 60 }), (reports) => {
        expect(drawn(regionTimeline(reports))).not.toMatch(/NaN|Infinity|style=/)
      }),
    )
  })

  test('is the same bytes for the same reports', () => {
    expect(drawn(regionTimeline([SIFAJU, ZHENGFU, DONGHU]))).toMatchInlineSnapshot(`
      "<svg class="chart axis" width="100%" height="1.5rem" aria-hidden="true"><text class="wide" x="0%" y="1rem" dx="0.25rem">2024年</text><text class="narrow" x="0%" y="1rem" dx="0.25rem">24</text><text class="wide" x="50.068%" y="1rem" dx="0.25rem">2025年</text><text class="narrow" x="50.068%" y="1rem" dx="0.25rem">25</text></svg>
      <svg class="chart lane" width="100%" height="6rem" role="img" aria-label="2份报告的发布和成文日期，数字见下表"><line class="hair" x1="0%" x2="0%" y1="0" y2="100%"/><line class="hair" x1="50.068%" x2="50.068%" y1="0" y2="100%"/><line class="hair" x1="100%" x2="100%" y1="0" y2="100%"/><svg x="7.661%" y="1.875rem"><rect class="mark-signed" x="-0.28rem" y="-0.28rem" width="0.56rem" height="0.56rem"/></svg><svg x="7.661%" y="1.875rem"><text x="0.75rem" y="0.3rem" text-anchor="start" class="wide">天门市人民政府<tspan class="detail" dx="0.25rem">2023年度</tspan></text><text x="0.75rem" y="0.3rem" text-anchor="start" class="narrow">天门市人民政府</text></svg><line class="span" x1="52.12%" x2="61.696%" y1="4.125rem" y2="4.125rem"/><svg x="61.696%" y="4.125rem"><rect class="mark-published" x="-0.28rem" y="-0.28rem" width="0.56rem" height="0.56rem"/></svg><svg x="52.12%" y="4.125rem"><rect class="mark-signed" x="-0.28rem" y="-0.28rem" width="0.56rem" height="0.56rem"/></svg><svg x="52.12%" y="4.125rem"><text x="-0.75rem" y="0.3rem" text-anchor="end" class="wide">武汉市司法局<tspan class="detail" dx="0.25rem">2024年度</tspan></text><text x="-0.75rem" y="0.3rem" text-anchor="end" class="narrow">武汉市司法局</text></svg></svg>
      <svg class="chart lane" width="100%" height="3.75rem" role="img" aria-label="1份没有写到日的报告，数字见下表"><svg x="0%" y="1.875rem" overflow="visible"><svg x="0.5rem" y="0" overflow="visible"><rect class="mark-undated" x="-0.28rem" y="-0.28rem" width="0.56rem" height="0.56rem"/><text x="0.75rem" y="0.3rem" text-anchor="start" class="wide">武汉东湖新技术开发区管理委员会<tspan class="detail" dx="0.25rem">2022年度</tspan></text><text x="0.75rem" y="0.3rem" text-anchor="start" class="narrow">武汉东湖新技术开发区…</text></svg></svg></svg>"
    `)
  })
})

describe('timelineFinding', () => {
  test.each([
    [[], '尚无报告在档。'],
    [[SIFAJU], '1份报告，2024年度。本件中，1份写明发布日期。'],
    [[DONGHU], '1份报告，2022年度。本件中，1份两个日期都没有写明。'],
    [
      [SIFAJU, ZHENGFU, DONGHU],
      '3份报告，分属3个年度。本件中，1份写明发布日期，1份只写明成文日期，1份两个日期都没有写明。',
    ],
  ])('of %j says %s', (reports, finding) => {
    expect(timelineFinding(reports)).toBe(finding)
  })
})

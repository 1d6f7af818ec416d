import { max, min, range, scaleLinear } from 'd3'
import { daysBetween } from './days-between.ts'
import { type StackPlace, stackInBins } from './stack-in-bins.ts'

/** What the strip needs to know of a report. Dates as in the front matter. */
export interface DatedReport {
  readonly name: string
  readonly published: string | null
  readonly signed: string | null
}

/** A report as a mark: filled where its publication is dated, hollow where only its signing is. */
export interface DeadlineMark<R extends DatedReport> {
  readonly report: R
  readonly date: string
  /** Days from the deadline: −5 is five days before, 0 the first day that is too late. */
  readonly days: number
  /** Centre of the mark, in percent of the strip's width. */
  readonly x: number
  /** Row from the top of its lane. */
  readonly row: number
}

/** The reports whose publication is dated, or those whose publication is unknown. */
export interface DeadlineLane<R extends DatedReport> {
  readonly dated: 'published' | 'signed'
  readonly marks: readonly DeadlineMark<R>[]
  readonly rows: number
  /** Reports of the lane that have no date to place them by. */
  readonly undated: readonly R[]
}

/** Reports of a year placed by their days before or after the deadline. One scale for both lanes. */
export interface DeadlineStrip<R extends DatedReport> {
  readonly deadline: string
  readonly ticks: readonly { readonly days: number; readonly x: number }[]
  /** Where the deadline stands, in percent. */
  readonly zero: number
  /** True while there are few enough marks for each to have a row and its name. */
  readonly named: boolean
  /** Width of one stacked mark, in percent; for `named` strips marks have a fixed size. */
  readonly markWidth: number
  readonly lanes: readonly [published: DeadlineLane<R>, unknown: DeadlineLane<R>]
}

const MOST_NAMED = 16
const STACKS = 90
const TICK_STEPS = [30, 60, 90, 180, 365, 730, 1825]
const MOST_TICKS = 7

/**
 * Lays out the strip.
 * @param deadline the first day that is too late, as `2025-04-01`
 */
export function deadlineStrip<R extends DatedReport>(reports: readonly R[], deadline: string): DeadlineStrip<R> {
  const known = reports.filter(({ published }) => published !== null)
  const unknown = reports.filter(({ published }) => published === null)
  const placed = [placedBy(known, 'published', deadline), placedBy(unknown, 'signed', deadline)] as const
  const days = placed.flatMap((lane) => lane.map((mark) => mark.days))
  const step = tickStep(days)
  const first = Math.floor(Math.min(-90, min(days) ?? 0) / step) * step
  const last = Math.ceil(Math.max(30, (max(days) ?? 0) + 1) / step) * step
  const x = scaleLinear([first, last], [0, 100])
  const named = placed.every((lane) => lane.length <= MOST_NAMED)
  const binDays = named ? 1 : Math.max(1, Math.ceil((last - first) / STACKS))
  return {
    deadline,
    ticks: range(first, last + 1, step).map((tick) => ({ days: tick, x: x(tick) })),
    zero: x(0),
    named,
    markWidth: x(first + binDays),
    lanes: [
      lane('published', known, stacked(placed[0], x, named, binDays)),
      lane('signed', unknown, stacked(placed[1], x, named, binDays)),
    ],
  }
}

type Placed<R> = { readonly report: R; readonly date: string; readonly days: number }

function placedBy<R extends DatedReport>(
  reports: readonly R[],
  dated: 'published' | 'signed',
  deadline: string,
): Placed<R>[] {
  return reports
    .flatMap((report) => {
      const date = report[dated]
      const days = date === null ? null : daysBetween(deadline, date)
      return date === null || days === null ? [] : [{ report, date, days }]
    })
    .sort((a, b) => a.days - b.days)
}

function tickStep(days: readonly number[]): number {
  const span = Math.max(30, max(days) ?? 0) - Math.min(-90, min(days) ?? 0)
  return TICK_STEPS.find((step) => span / step < MOST_TICKS) ?? (TICK_STEPS.at(-1) as number)
}

/** Named marks take a row each; many marks stand on each other, a bin of days to a stack. */
function stacked<R extends DatedReport>(
  placed: readonly Placed<R>[],
  x: (days: number) => number,
  named: boolean,
  binDays: number,
): DeadlineMark<R>[] {
  if (named) return placed.map((mark, row) => ({ ...mark, x: x(mark.days), row }))
  const places = stackInBins(
    placed.map(({ days }) => days),
    binDays,
  )
  return placed.map((mark, i) => {
    const { centre, row } = places[i] as StackPlace
    return { ...mark, x: x(centre), row }
  })
}

function lane<R extends DatedReport>(
  dated: 'published' | 'signed',
  reports: readonly R[],
  marks: readonly DeadlineMark<R>[],
): DeadlineLane<R> {
  const placed = new Set(marks.map(({ report }) => report))
  return {
    dated,
    marks,
    rows: (max(marks, ({ row }) => row) ?? -1) + 1,
    undated: reports.filter((report) => !placed.has(report)),
  }
}

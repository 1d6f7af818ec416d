import { extent, max, min, range, scaleUtc, utcYear } from 'd3'
import type { Dated } from './draw-dated-mark.ts'
import { type StackPlace, stackInBins } from './stack-in-bins.ts'

/** What the timeline needs to know of a report. Dates as in the front matter. */
export interface TimedReport {
  readonly name: string
  /** The year reported on. */
  readonly year: number
  readonly published: string | null
  readonly signed: string | null
}

/** One date of one report. */
export interface TimelineMark<R extends TimedReport> {
  readonly report: R
  readonly dated: Dated
  readonly date: string
  /** Centre, in percent of the width. */
  readonly x: number
  /** Row from the top, or in stacks from the ground. */
  readonly row: number
}

/** The reports of a place over the years, each by the days it was published and signed on. */
export interface RegionTimeline<R extends TimedReport> {
  /** The first day of each year that is shown. Empty where no report has a date. */
  readonly ticks: readonly { readonly year: number; readonly x: number }[]
  /** True while there are few enough reports for each to have a row and its name; else dates are stacked. */
  readonly named: boolean
  /** Width of one stacked mark, in percent. */
  readonly markWidth: number
  readonly marks: readonly TimelineMark<R>[]
  /** Reports that have no date to the day, in the order given. */
  readonly undated: readonly R[]
}

const MOST_NAMED = 16
const STACKS = 120
const MOST_TICKS = 12
const DAY = /^\d{4}-\d{2}-\d{2}/

/**
 * Lays out the timeline. A report with both dates has two marks; a date less precise than a day is placed nowhere, and a report
 * that has no other is among the undated.
 */
export function regionTimeline<R extends TimedReport>(reports: readonly R[]): RegionTimeline<R> {
  const dates = reports.flatMap(datesOf)
  const withDates = new Set(dates.map(({ report }) => report))
  const undated = reports.filter((report) => !withDates.has(report))
  const [first, last] = extent(dates, ({ day }) => day)
  if (first === undefined || last === undefined) return { ticks: [], named: true, markWidth: 0, marks: [], undated }
  const [from, to] = [utcYear.floor(first), utcYear.offset(utcYear.floor(last), 1)]
  const x = scaleUtc([from, to], [0, 100])
  const named = reports.length <= MOST_NAMED
  const step = Math.ceil(utcYear.count(from, to) / MOST_TICKS)
  return {
    ticks: range(from.getUTCFullYear(), to.getUTCFullYear() + 1, step).map((year) => ({
      year,
      x: x(new Date(Date.UTC(year, 0))),
    })),
    named,
    markWidth: 100 / STACKS,
    marks: named ? inRows(dates, x) : inStacks(dates, x),
    undated,
  }
}

interface DatedReport<R> {
  readonly report: R
  readonly dated: Dated
  readonly date: string
  readonly day: Date
}

function datesOf<R extends TimedReport>(report: R): DatedReport<R>[] {
  return (['published', 'signed'] as const).flatMap((dated) => {
    const date = report[dated]
    if (date === null || !DAY.test(date)) return []
    return [{ report, dated, date, day: new Date(`${date.slice(0, 10)}T00:00Z`) }]
  })
}

type Scale = (day: Date) => number

/** A row a report, the earliest date first. */
function inRows<R extends TimedReport>(dates: readonly DatedReport<R>[], x: Scale): TimelineMark<R>[] {
  const byReport = Map.groupBy(dates, ({ report }) => report)
  const rows = [...byReport.values()].sort((a, b) => earliest(a) - earliest(b))
  return rows.flatMap((own, row) =>
    own.map(({ report, dated, date, day }) => ({ report, dated, date, x: x(day), row })),
  )
}

function earliest(dates: readonly DatedReport<unknown>[]): number {
  return min(dates, ({ day }) => day.getTime()) as number
}

/** Stacks of publications and stacks of signings, which are drawn in two lanes. */
function inStacks<R extends TimedReport>(dates: readonly DatedReport<R>[], x: Scale): TimelineMark<R>[] {
  return (['published', 'signed'] as const).flatMap((lane) => {
    const own = dates.filter(({ dated }) => dated === lane)
    const places = stackInBins(
      own.map(({ day }) => x(day)),
      100 / STACKS,
    )
    return own.map(({ report, dated, date }, i) => {
      const { centre, row } = places[i] as StackPlace
      return { report, dated, date, x: centre, row }
    })
  })
}

/** Rows that some marks take. */
export function rowsOf(marks: readonly { readonly row: number }[]): number {
  return (max(marks, ({ row }) => row) ?? -1) + 1
}

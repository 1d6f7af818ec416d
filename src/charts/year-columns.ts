import { max, scaleBand } from 'd3'

/** A year and what is held of it. */
export interface YearCount {
  readonly year: number
  readonly reports: number
  /** Of them, those whose publication is dated. */
  readonly published: number
}

/** A year's column, in percent of the chart's width; heights in rem. */
export interface YearColumn extends YearCount {
  readonly x: number
  readonly width: number
  readonly height: number
  /** Height of the part that stands for reports with a dated publication. */
  readonly publishedHeight: number
}

/** Years as columns of reports. */
export interface YearColumns {
  readonly columns: readonly YearColumn[]
  /** True while a column is drawn as a pile of squares, one a report. */
  readonly counted: boolean
  /** Height of the tallest column, in rem. */
  readonly tallest: number
}

const TALLEST = 7.5
const SQUARE = 0.75
const MOST_COUNTED = TALLEST / SQUARE

/** Lays out the columns: while the fullest year is small, a square a report; else lengths on one scale. */
export function yearColumns(years: readonly YearCount[]): YearColumns {
  const fullest = max(years, ({ reports }) => reports) ?? 0
  const counted = fullest <= MOST_COUNTED
  const unit = counted ? SQUARE : TALLEST / fullest
  const x = scaleBand<number>([0, 100])
    .domain(years.map(({ year }) => year))
    .paddingInner(0.2)
  const columns = years.map((count) => ({
    ...count,
    x: x(count.year) ?? 0,
    width: x.bandwidth(),
    height: count.reports * unit,
    publishedHeight: count.published * unit,
  }))
  return { columns, counted, tallest: fullest * unit }
}

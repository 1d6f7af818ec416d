import { rollup } from 'd3'
import type { TimedReport } from './region-timeline.ts'

/** What a region's timeline shows, in words: how many copies say when they were published, how many only when they were signed. */
export function timelineFinding(reports: readonly TimedReport[]): string {
  if (reports.length === 0) return '尚无报告在档。'
  const counts = rollup(reports, (own) => own.length, wayDated)
  const clauses = (['发布日期', '成文日期', null] as const).flatMap((way) => {
    const count = counts.get(way) ?? 0
    if (count === 0) return []
    if (way === null) return [`${count}份两个日期都没有写明`]
    return [way === '发布日期' ? `${count}份写明发布日期` : `${count}份只写明成文日期`]
  })
  const years = new Set(reports.map(({ year }) => year))
  const ofYears = years.size === 1 ? `${[...years].join()}年度` : `分属${years.size}个年度`
  return `${reports.length}份报告，${ofYears}。本件中，${clauses.join('，')}。`
}

function wayDated({ published, signed }: TimedReport): '发布日期' | '成文日期' | null {
  if (published !== null) return '发布日期'
  return signed === null ? null : '成文日期'
}

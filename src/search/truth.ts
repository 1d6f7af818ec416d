import type { Report } from '../report/report.ts'
import type { Fold } from './parse-query.ts'
import { parseQuery } from './parse-query.ts'
import { searchedLines } from './searched-lines.ts'

/**
 * What a search must find, by plain text search: the ids of the reports that hold every run of the query,
 * folded on both sides. No index takes part: the index is tested against this.
 */
export function truth(reports: readonly Report[], typed: string, fold: Fold): Set<string> {
  const { runs } = parseQuery(typed, fold)
  if (runs.length === 0) return new Set()
  const holding = reports.filter((report) => {
    const text = fold(searchedLines(report).join('\n'))
    return runs.every((run) => text.includes(run))
  })
  return new Set(holding.map((report) => report.front.id))
}

import type { Report } from '../report/report.ts'
import { occursIn } from './occurrences.ts'
import type { Fold } from './parse-query.ts'
import { parseQuery } from './parse-query.ts'
import type { Phrase } from './phrase.ts'
import { searchedLines } from './searched-lines.ts'

/**
 * What searches must find, by plain text search: for each query the ids of the reports that hold every phrase that is wanted and
 * none that is not, folded on both sides. No index takes part: the index is tested against this.
 */
export function truths(reports: readonly Report[], queries: readonly string[], fold: Fold): Set<string>[] {
  const asked = queries.map((typed) => ({ query: parseQuery(typed, fold), ids: new Set<string>() }))
  for (const report of reports) {
    const lines = fold(searchedLines(report).join('\n')).split('\n')
    const holds = (phrase: Phrase): boolean => lines.some((line) => occursIn(line, phrase))
    for (const { query, ids } of asked) {
      const { wanted, unwanted } = query
      if (wanted.length > 0 && wanted.every(holds) && !unwanted.some(holds)) ids.add(report.front.id)
    }
  }
  return asked.map(({ ids }) => ids)
}

/** What one search must find. */
export function truth(reports: readonly Report[], typed: string, fold: Fold): Set<string> {
  return truths(reports, [typed], fold)[0] ?? new Set()
}

import { findDivisions, type Mention } from '../../gazetteer/find-divisions.ts'
import type { Described } from './description.ts'

const found = new WeakMap<Described, Map<number | null, readonly Mention[]>>()

/** The places a report's text names, as they were in a year. Looked for once a report and year: the text is long. */
export function placeMentions(described: Described, year: number | null): readonly Mention[] {
  const ofReport = found.get(described) ?? new Map<number | null, readonly Mention[]>()
  found.set(described, ofReport)
  const mentions = ofReport.get(year) ?? findDivisions(described.canonical, year === null ? {} : { year })
  ofReport.set(year, mentions)
  return mentions
}

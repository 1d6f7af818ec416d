import type { Answer, Question } from '../answer.ts'
import { foundReport, reportCard } from '../found-report.ts'
import { indexFilters } from '../index-filters.ts'
import { nameToken } from '../name-token.ts'
import { pairTokens } from '../pair-tokens.ts'
import { parseQuery } from '../parse-query.ts'
import { compareResults } from '../result-key.ts'
import type { SearchEntry } from '../search-entry.ts'
import type { OpenIndex } from './open-index.ts'
import type { IndexResult } from './pagefind-bundle.ts'
import { readingIn } from './reading-in.ts'

/** Answers one question: looks the pairs of every run up as a phrase, keeps the reports that hold all, and reads the first of them. */
export async function answerQuestion(index: OpenIndex, { state, script, limit }: Question): Promise<Answer> {
  const { runs, tooShort, name } = parseQuery(state.query, index.fold)
  const reading = await readingIn(script, index)
  const [results, named] = await Promise.all([holding(index, runs, state), namedEntry(index, name)])
  const entries = await Promise.all(results.slice(0, limit).map(entryOf))
  const reports = entries
    .map((entry) => foundReport(entry, runs, index.fold, reading))
    .filter((report) => report !== null)
  return {
    asked: runs.length > 0,
    tooShort,
    total: results.length - (entries.length - reports.length),
    searched: index.manifest.reports,
    reports,
    named: named && reportCard(named, reading),
  }
}

/** The reports that hold every run, in the order asked for. */
async function holding(
  { pagefind, manifest }: OpenIndex,
  runs: readonly string[],
  state: Question['state'],
): Promise<readonly IndexResult[]> {
  const options = { filters: indexFilters(state, manifest.years) }
  const phrases = runs.map((run) => `"${pairTokens(run).join(' ')}"`)
  const found = await Promise.all(phrases.map((phrase) => pagefind.search(phrase, options)))
  const [first = [], ...others] = found.map(({ results }) => results)
  const sets = others.map((results) => new Set(results.map(({ id }) => id)))
  const holding = first.filter(({ id }) => sets.every((set) => set.has(id)))
  const compare = compareResults(state.sort)
  return holding.sort((a, b) => compare(a.id, b.id))
}

async function namedEntry({ pagefind }: OpenIndex, name: string | null): Promise<SearchEntry | null> {
  if (name === null) return null
  const { results } = await pagefind.search(`"${nameToken(name)}"`)
  return results[0] ? entryOf(results[0]) : null
}

async function entryOf(result: IndexResult): Promise<SearchEntry> {
  return (await result.data()).entry
}

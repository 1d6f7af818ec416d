import { type FoldTable, makeFold } from '../../script/fold-with.ts'
import type { Answer, Question } from '../answer.ts'
import { foundReport, type Reading, reportCard } from '../found-report.ts'
import { indexFilters } from '../index-filters.ts'
import { nameToken } from '../name-token.ts'
import { pairTokens } from '../pair-tokens.ts'
import { type Fold, parseQuery } from '../parse-query.ts'
import { compareResults } from '../result-key.ts'
import type { SearchEntry } from '../search-entry.ts'
import { SEARCH_MANIFEST, type SearchManifest } from '../search-manifest.ts'
import { readingTable, traditionalReading } from '../traditional-reading.ts'
import { type IndexResult, openPagefind, type PagefindInstance } from './pagefind-bundle.ts'

/** An index that is open: what it is, how it folds, and the engine that looks pairs up in it. */
export interface OpenIndex {
  readonly root: URL
  readonly manifest: SearchManifest
  readonly fold: Fold
  readonly pagefind: PagefindInstance
}

/** Downloads what every search needs. */
export async function openIndex(root: URL): Promise<OpenIndex> {
  // The one file whose address never changes, so the one that must not come from a cache unasked.
  const manifest = await json<SearchManifest>(new URL(SEARCH_MANIFEST, root), { cache: 'no-cache' })
  const shards = manifest.shards.map((shard) => new URL(`${shard}/`, root).href)
  const [table, pagefind] = await Promise.all([
    json<FoldTable>(new URL(manifest.fold, root)),
    openPagefind(shards, manifest.digest),
  ])
  return { root, manifest, fold: makeFold(table), pagefind }
}

/** Answers one question: looks the pairs of every run up as a phrase, keeps the reports that hold all, and reads the first of them. */
export async function answer(index: OpenIndex, { state, script, limit }: Question): Promise<Answer> {
  const { runs, tooShort, name } = parseQuery(state.query, index.fold)
  const reading = script === 'zh-Hant' ? await traditional(index) : simplified
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

const simplified: Reading = ({ lines }) => lines.split('\n')

const tables = new WeakMap<OpenIndex, Promise<Reading>>()

/** The table of Traditional readings is downloaded when the first reader of Traditional asks. */
function traditional(index: OpenIndex): Promise<Reading> {
  const known = tables.get(index) ?? readTraditional(index)
  tables.set(index, known)
  return known
}

async function readTraditional({ root, manifest }: OpenIndex): Promise<Reading> {
  const table = readingTable(await json<string>(new URL(manifest.readings, root)))
  return ({ lines, exceptions }) => traditionalReading(lines, table, exceptions).split('\n')
}

async function json<T>(address: URL, init?: RequestInit): Promise<T> {
  return (await fetch(address, init)).json()
}

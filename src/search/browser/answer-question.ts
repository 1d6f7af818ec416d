import type { Answer, Question, Suggestion } from '../answer.ts'
import { countResults, isWithinYears } from '../count-results.ts'
import { foundReport, reportCard } from '../found-report.ts'
import { pagesOf } from '../index-files/postings.ts'
import { indexFilters } from '../index-filters.ts'
import { nameToken } from '../name-token.ts'
import { type NameFile, nameFile } from '../named-page.ts'
import { parseQuery, type Query } from '../parse-query.ts'
import type { SearchState } from '../search-address.ts'
import type { SearchEntry } from '../search-entry.ts'
import { shorterPhrases } from '../shorter-phrases.ts'
import { suggestedPages } from '../suggested-pages.ts'
import { fetchJson } from './fetch-json.ts'
import { heldResults, heldWithin } from './held-results.ts'
import type { OpenBand } from './open-band.ts'
import type { OpenIndex } from './open-index.ts'
import { inOrder } from './order-results.ts'
import { type ReadLines, readingIn } from './reading-in.ts'

/** Answers one question: looks up what is wanted and what is not, counts and orders what is left, and reads the first of it. */
export async function answerQuestion(index: OpenIndex, { state, script, limit }: Question): Promise<Answer> {
  const query = parseQuery(state.query, index.fold)
  const read = await readingIn(script, index)
  const [held, named, suggested] = await Promise.all([
    heldResults(index, { query, filters: indexFilters(state) }),
    namedEntry(index, query),
    suggestions(index, query, read),
  ])
  const inYears = held.filter(({ key }) => isWithinYears(key, state))
  const found = await inOrder(index, query, state.sort, inYears)
  const entries = await Promise.all(found.slice(0, limit).map(({ entry }) => entry()))
  const reports = entries
    .map((entry) => foundReport(entry, query, index.fold, read))
    .filter((report) => report !== null)
  return {
    asked: query.wanted.length > 0 ? 'something' : query.unwanted.length > 0 ? 'unwanted' : 'nothing',
    tooShort: query.tooShort,
    total: found.length - (entries.length - reports.length),
    searched: index.manifest.reports,
    counts: countResults(
      held.map(({ key }) => key),
      state,
    ),
    reports,
    named: named && reportCard(named, read),
    suggested,
    shorter: found.length > 0 ? [] : await shorter(index, query, state),
  }
}

async function namedEntry({ bands }: OpenIndex, { name }: Query): Promise<SearchEntry | null> {
  if (name === null) return null
  const word = nameToken(name)
  const named = await Promise.all(bands.map((band) => pagesOfWord(band, word)))
  const band = named.findIndex((pages) => pages.length > 0)
  const [page] = named[band] ?? []
  return page === undefined ? null : ((await bands[band]?.entry(page)) ?? null)
}

async function pagesOfWord(band: OpenBand, word: string): Promise<number[]> {
  const file = await band.pairFile(word)
  return file ? pagesOf((await band.postings(file, word)).at) : []
}

/** Only a query that is one run can be the beginning of a name. */
async function suggestions(index: OpenIndex, query: Query, read: ReadLines): Promise<Suggestion[]> {
  const [phrase, ...others] = [...query.wanted, ...query.unwanted]
  const typed = phrase?.runs[0]
  if (typed === undefined || phrase?.runs.length !== 1 || others.length > 0 || query.wanted.length === 0) return []
  const { folder, files } = index.manifest.names
  const file = await fetchJson<NameFile>(new URL(`${folder}/${nameFile(typed, files)}.json`, index.root))
  return suggestedPages(file, typed).map(({ page, former }) => {
    const [name = '', within = ''] = read(page)
    return { kind: page.kind, path: page.path, name, within, former }
  })
}

/** Bytes of a band that a piece of a query may take, for which nobody has asked: a list, or a file of rare words and a few texts. */
const OF_PIECE = 24_000

function shorter(index: OpenIndex, { wanted }: Query, state: SearchState): Promise<Answer['shorter']> {
  return shorterPhrases(wanted, async (run) => {
    const query = { wanted: [{ runs: [run], typed: [run] }], unwanted: [] }
    const held = await heldWithin(index, { query, filters: indexFilters(state) }, OF_PIECE)
    return held?.filter(({ key }) => isWithinYears(key, state)).length ?? null
  })
}

import { chromium, type Page } from 'playwright-core'
import { launchBrowser } from '../../src/e2e/launch-browser.ts'
import { searchQueries, spelledOtherwise } from '../../src/e2e/search-queries.ts'
import type { Report } from '../../src/report/report.ts'
import { fold, foldTable } from '../../src/script/fold.ts'
import { traditionalize } from '../../src/script/traditionalize.ts'
import { searchedLines } from '../../src/search/searched-lines.ts'
import { truths } from '../../src/search/truth.ts'
import { serveSite } from '../serve/serve-site.ts'
import { type Asked, askOnce } from './ask-once.ts'
import { transferredBytes } from './transferred-bytes.ts'

/** How values are spread. */
interface Spread {
  readonly mean: number
  readonly p50: number
  readonly p95: number
}

/** What search costs a reader, and whether it is right. Bytes as a static host sends them, compressed. */
export interface SearchMeasures {
  /** Asked, in both scripts together. */
  readonly queries: number
  /** Of the reports a plain text search finds, how many the index finds; of those the index finds, how many are right. In percent. */
  readonly recall: number
  readonly precision: number
  /** Queries with exactly the right answer. */
  readonly exact: number
  readonly bytes: {
    /** Everything the first search of a visit downloads, the page itself apart. */
    readonly first: Spread
    /** The same for queries that ten reports or more hold, the first ten of which are shown. */
    readonly firstWithTen: Spread
    /** What a later one adds. */
    readonly later: Spread
  }
  /** From asking to seeing, with the index open. */
  readonly milliseconds: Spread
}

/** Queries of all kinds that are asked. */
const QUERIES = 260

/** Queries whose bytes are measured each in a visit of its own. */
const FIRST_QUERIES = 60

/** Results shown before a reader asks for all. */
const FIRST_RESULTS = 10

/** More results than these are compared by their number and the first ten. */
const MOST_COMPARED = 40

/** Reports that queries are drawn from. */
const SAMPLED_REPORTS = 200

/**
 * Asks a built site many queries of all kinds in Chromium and compares each answer with the plain text truth.
 * @param folder of a site built for the root of a host
 * @param reports those it was built from
 */
export async function measureSearch(folder: string, reports: readonly Report[]): Promise<SearchMeasures> {
  const lines = spreadOver(reports, SAMPLED_REPORTS).flatMap(searchedLines).filter(Boolean)
  const queries = searchQueries(lines, QUERIES, 5)
  const site = await serveSite({ folder, base: '/', port: 0 })
  const server = await launchBrowser()
  const browser = await chromium.connect(server.wsEndpoint())
  try {
    const visit = async (): Promise<Page> => (await browser.newContext({ baseURL: site.origin })).newPage()
    return await measure(visit, folder, queries, truths(reports, queries, fold))
  } finally {
    await browser.close()
    await server.close()
    await site.close()
  }
}

async function measure(
  visit: () => Promise<Page>,
  folder: string,
  queries: readonly string[],
  expected: readonly ReadonlySet<string>[],
): Promise<SearchMeasures> {
  const visits = await eachInTurn(spreadOver(queries, FIRST_QUERIES), async (query, i) => {
    const { at, spelled } = SCRIPTS[i % SCRIPTS.length] as SpelledScript
    const page = await visit()
    let total = 0
    const bytes = await transferredBytes(page, folder, async () => {
      total = (await askOnce(page, { query: spelled(query, i), all: false, folder: at })).total
    })
    await page.context().close()
    return { bytes, total }
  })
  const first = (least: number): Spread =>
    spread(visits.filter(({ total }) => total >= least).map(({ bytes }) => bytes))
  const sittings = await eachInTurn(SCRIPTS, async (script) =>
    sitting(await visit(), folder, script, queries, expected),
  )
  const asked = sittings.flatMap((all) => all.asked)
  return {
    queries: asked.length,
    ...rightness(
      asked,
      SCRIPTS.flatMap(() => expected),
    ),
    bytes: {
      first: first(0),
      firstWithTen: first(FIRST_RESULTS),
      later: spread(sittings.flatMap(({ later }) => later)),
    },
    milliseconds: spread(asked.map(({ milliseconds }) => milliseconds)),
  }
}

/** A script to ask in. */
interface SpelledScript {
  /** Where its pages begin. */
  readonly at: string
  /** A query as its readers may type it. */
  readonly spelled: (query: string, i: number) => string
}

const SCRIPTS: readonly SpelledScript[] = [
  { at: '/', spelled: (query) => query },
  {
    at: '/zh-hant/',
    spelled: (query, i) => (i % 2 === 0 ? spelledOtherwise(query, foldTable(), i) : traditionalize(query)),
  },
]

/** All queries, one after the other, by one reader in one script. What the first of them costs is not what a later one does. */
async function sitting(
  page: Page,
  folder: string,
  { at, spelled }: SpelledScript,
  queries: readonly string[],
  expected: readonly ReadonlySet<string>[],
): Promise<{ asked: readonly Asked[]; later: readonly number[] }> {
  await page.goto(`${at}search/`)
  const asked: Asked[] = []
  const bytes = await eachInTurn(queries, (query, i) =>
    transferredBytes(page, folder, async () => {
      const all = (expected[i]?.size ?? 0) <= MOST_COMPARED
      asked.push(await askOnce(page, { query: spelled(query, i), all, folder: at }))
    }),
  )
  await page.context().close()
  return { asked, later: bytes.slice(1) }
}

function rightness(asked: readonly Asked[], expected: readonly ReadonlySet<string>[]) {
  const answers = asked.map(({ ids, total }, i) => {
    const truth = expected[i] ?? new Set()
    const wrong = Math.max(ids.filter((id) => !truth.has(id)).length, total - truth.size)
    return { held: truth.size, found: total, right: total - wrong }
  })
  const sum = (of: 'held' | 'found' | 'right'): number => answers.reduce((all, answer) => all + answer[of], 0)
  return {
    recall: (100 * sum('right')) / Math.max(1, sum('held')),
    precision: (100 * sum('right')) / Math.max(1, sum('found')),
    exact: answers.filter(({ held, found, right }) => held === right && found === right).length,
  }
}

async function eachInTurn<T, R>(items: readonly T[], work: (item: T, i: number) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  for (const [i, item] of items.entries()) done.push(await work(item, i))
  return done
}

/** At most so many of some things, at even distances. */
function spreadOver<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, items.length / most)
  return Array.from({ length: Math.min(most, items.length) }, (_, i) => items[Math.floor(i * step)] as T)
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { mean: values.reduce((a, b) => a + b, 0) / Math.max(1, values.length), p50: at(0.5), p95: at(0.95) }
}

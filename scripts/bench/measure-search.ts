import { chromium, type Page } from 'playwright-core'
import { launchBrowser } from '../../src/e2e/launch-browser.ts'
import { searchQueries } from '../../src/e2e/search-queries.ts'
import type { Report } from '../../src/report/report.ts'
import { fold } from '../../src/script/fold.ts'
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
  readonly queries: number
  /** Of the reports a plain text search finds, how many the index finds; of those the index finds, how many are right. In percent. */
  readonly recall: number
  readonly precision: number
  /** Queries with exactly the right answer. */
  readonly exact: number
  readonly bytes: {
    /** Everything the first search of a visit downloads with ten results, the page itself apart. */
    readonly first: Spread
    /** What a later one adds. */
    readonly later: Spread
  }
  /** From asking to seeing, with the index open. */
  readonly milliseconds: Spread
}

/** Queries of all kinds that are asked. */
const QUERIES = 260

/** Queries whose bytes are measured each in a visit of its own. */
const FIRST_QUERIES = 40

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
  const first = await eachInTurn(spreadOver(queries, FIRST_QUERIES), async (query) => {
    const page = await visit()
    const bytes = await transferredBytes(page, folder, () => askOnce(page, { query, all: false }))
    await page.context().close()
    return bytes
  })
  const page = await visit()
  await page.goto('/search/')
  const asked: Asked[] = []
  const later = await eachInTurn(queries, (query, i) =>
    transferredBytes(page, folder, async () => {
      asked.push(await askOnce(page, { query, all: (expected[i]?.size ?? 0) <= MOST_COMPARED }))
    }),
  )
  return {
    queries: queries.length,
    ...rightness(asked, expected),
    bytes: { first: spread(first), later: spread(later.slice(1)) },
    milliseconds: spread(asked.slice(1).map(({ milliseconds }) => milliseconds)),
  }
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

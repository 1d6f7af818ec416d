import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { heldForTest } from '../../src/archive/fixtures/held-for-test.ts'
import { madeReport } from '../../src/archive/fixtures/made-report.ts'
import { searchQueries } from '../../src/e2e/search-queries.ts'
import { fold } from '../../src/script/fold.ts'
import { heldResults, heldWithin } from '../../src/search/browser/held-results.ts'
import { type OpenIndex, openIndex } from '../../src/search/browser/open-index.ts'
import { parseQuery } from '../../src/search/parse-query.ts'
import { SEARCH_FOLDER } from '../../src/search/search-manifest.ts'
import { searchedLines } from '../../src/search/searched-lines.ts'
import { truth, truths } from '../../src/search/truth.ts'
import { madeSeeds } from '../bench/made-seeds.ts'
import { indexSearch } from '../index-search.ts'

/** Enough that phrases are frequent in each band, and that rare words have files of their own. */
const REPORTS = 260
const reports = Array.from(madeSeeds(REPORTS), ({ text }, i) =>
  heldForTest(
    madeReport({
      id: `hubei-wuhan-${i}-${2020 + (i % 5)}`,
      year: 2020 + (i % 5),
      region: i % 3 ? 'hubei/wuhan' : 'hunan/shaoyang',
      documentNumber: i % 7 ? null : `武司〔2024〕${i}号`,
      blocks: text.split('\n').filter(Boolean),
    }),
  ),
)

let out = ''
let index: OpenIndex
let asked: string[] = []

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'read-back-'))
  await indexSearch({ reports, out, sizes: { whole: 160, most: 160, current: 1, together: 160 } })
})
afterAll(() => rm(out, { recursive: true }))

beforeEach(async () => {
  asked = []
  vi.stubGlobal('fetch', async (input: URL) => {
    const file = fileURLToPath(input)
    asked.push(file.slice(out.length + SEARCH_FOLDER.length + 2))
    return new Response(await readFile(file))
  })
  index = await openIndex(new URL(`${pathToFileURL(join(out, SEARCH_FOLDER)).href}/`), () => undefined)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

async function idsFor(typed: string, filters = {}): Promise<string[]> {
  const held = await heldResults(index, { query: parseQuery(typed, fold), filters })
  const entries = await Promise.all(held.map(({ entry }) => entry()))
  return entries.map(({ id }) => id).sort()
}

/** Kinds of files that were asked for. */
function kinds(): Set<string> {
  return new Set(asked.flatMap((file) => file.match(/(?<=\/)(?:index|phrases|fragment|filter)(?=\/)/)?.[0] ?? []))
}

it('the index says of every query exactly what a plain text search says', async () => {
  expect(index.bands.length).toBeGreaterThan(2)
  const lines = reports.slice(0, 50).flatMap(searchedLines).filter(Boolean)
  const queries = searchQueries(lines, 200, 11)
  const expected = truths(reports, queries, fold)
  for (const [i, query] of queries.entries()) {
    const held = await heldResults(index, { query: parseQuery(query, fold), filters: {} })
    const ids = await Promise.all(held.map(async ({ entry }) => (await entry()).id))
    expect([query, ids.sort()]).toEqual([query, [...(expected[i] ?? [])].sort()])
  }
})

it('a frequent phrase is found by the list of its pages, and no place of its words is downloaded', async () => {
  const held = await heldResults(index, { query: parseQuery('法治政府建设', fold), filters: {} })
  expect(held.length).toBe(truth(reports, '法治政府建设', fold).size)
  expect(held.length).toBeGreaterThan(REPORTS / 2)
  expect(kinds()).toEqual(new Set(['phrases']))
})

it('a rare phrase is found by the places of its words, or in the few texts that are left', async () => {
  const text = reports[7]?.text ?? ''
  const rare = text.slice(text.indexOf('围绕') + 2, text.indexOf('围绕') + 9).split(/[，、。]/)[0] ?? ''
  expect(await idsFor(rare)).toEqual([...truth(reports, rare, fold)].sort())
  expect(kinds()).toContain('index')
})

it('what is wanted besides is looked for only on the pages that are left, and what is not wanted only on those', async () => {
  for (const query of ['法治政府 围绕', '法治政府 -围绕', '“建设，围绕” -民兵', '围绕 没有此词']) {
    expect([query, await idsFor(query)]).toEqual([query, [...truth(reports, query, fold)].sort()])
  }
})

it('filters let through the reports of a place with those below it', async () => {
  const hunan = reports.filter(({ front }) => front.region === 'hunan/shaoyang').map(({ front }) => front.id)
  expect(await idsFor('法治政府', { region: 'hunan' })).toEqual(hunan.sort())
  expect(await idsFor('法治政府', { region: 'hunan', kind: 'government' })).toEqual([])
  expect(await idsFor('法治政府', { region: 'hainan' })).toEqual([])
})

it('what may take only so many bytes is told exactly or not at all, whatever was downloaded before', async () => {
  const lines = reports.slice(50, 90).flatMap(searchedLines).filter(Boolean)
  const queries = searchQueries(lines, 80, 3)
  const expected = truths(reports, queries, fold)
  const tell = async (most: number): Promise<(string[] | null)[]> => {
    const told: (string[] | null)[] = []
    for (const query of queries) {
      const held = await heldWithin(index, { query: parseQuery(query, fold), filters: {} }, most)
      told.push(held && (await Promise.all(held.map(async ({ entry }) => (await entry()).id))).sort())
    }
    return told
  }
  const first = await tell(20_000)
  for (const [i, ids] of first.entries()) if (ids) expect(ids).toEqual([...(expected[i] ?? [])].sort())
  expect(first).toContain(null)
  expect(first.some((ids) => ids && ids.length > 0)).toBe(true)
  expect((await tell(Infinity)).includes(null)).toBe(false)
  expect(await tell(20_000)).toEqual(first)
})

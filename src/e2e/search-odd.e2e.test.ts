import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { indexSearch } from '../../scripts/index-search.ts'
import { heldForTest } from '../archive/fixtures/held-for-test.ts'
import { fold, foldTable } from '../script/fold.ts'
import { traditionalize } from '../script/traditionalize.ts'
import { parseQuery } from '../search/parse-query.ts'
import { truth } from '../search/truth.ts'
import { askSearch } from './ask-search.ts'
import { ODD_QUERIES, ODD_REPORTS } from './odd-texts.ts'
import { reader } from './reader.ts'
import { spelledOtherwise } from './search-queries.ts'

let out: string
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'search-odd-'))
  await indexSearch({ reports: ODD_REPORTS.map(heldForTest), out })
})
afterAll(() => rm(out, { recursive: true }))

const otherwise = (query: string, i: number): string =>
  i % 2 === 0 ? spelledOtherwise(query, foldTable(), i) : traditionalize(query)

describe.each([
  { folder: '/', queries: ODD_QUERIES },
  { folder: '/zh-hant/', queries: ODD_QUERIES.map(otherwise) },
])('odd texts asked on $folder', ({ folder, queries }) => {
  test('are found where a plain text search of the folded text finds them, no more and no fewer', async () => {
    const { page, troubles, leave } = await reader()
    await page.route(/\/search-index\//, (route) => {
      return route.fulfill({ path: join(out, new URL(route.request().url()).pathname) })
    })
    await page.goto(`${folder}search/`)
    const answers = await askSearch(page, queries)
    expect(answers.map(({ query, state, ids }) => ({ query, state, ids: [...ids].sort() }))).toEqual(
      queries.map((query) => ({
        query,
        state: parseQuery(query, fold).wanted.length > 0 ? 'done' : 'idle',
        ids: [...truth(ODD_REPORTS, query, fold)].sort(),
      })),
    )
    expect(troubles).toEqual([])
    await leave()
  }, 60_000)
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { indexSearch } from '../../scripts/index-search.ts'
import { readReports } from '../archive/content-folder.ts'
import { heldForTest } from '../archive/fixtures/held-for-test.ts'
import { folders } from '../archive/folders.ts'
import { searchedLines } from '../search/searched-lines.ts'
import { askSearch } from './ask-search.ts'
import { reader } from './reader.ts'
import { searchQueries } from './search-queries.ts'

test('an index cut into shards gives the same answers in the same order', async () => {
  const reports = await readReports(folders().content)
  const queries = searchQueries(reports.flatMap(searchedLines).filter(Boolean), 100, 7)
  const out = await mkdtemp(join(tmpdir(), 'search-shards-'))
  await indexSearch({ reports: reports.map(heldForTest), out, sizes: { whole: 1, most: 1, current: 1, together: 1 } })
  const { page, troubles, leave } = await reader()
  await page.goto('/search/')
  const whole = await askSearch(page, queries)
  await page.route(/\/search-index\//, (route) => {
    const { pathname } = new URL(route.request().url())
    return route.fulfill({ path: join(out, pathname) })
  })
  await page.goto('/search/')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url().replace(inject('origin'), '')))
  expect(await askSearch(page, queries)).toEqual(whole)
  const shards = asked.filter((path) => /^\/search-index\/[\d.-]+\/guide\./.test(path))
  expect(new Set(shards).size).toBeGreaterThan(2)
  expect(troubles).toEqual([])
  await leave()
  await rm(out, { recursive: true })
}, 120_000)

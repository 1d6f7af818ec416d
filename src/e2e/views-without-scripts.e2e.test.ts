import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { pagesByKind } from './page-kinds.ts'
import { type Reader, reader } from './reader.ts'

let still: Reader

beforeEach(async () => {
  still = await reader({ javaScriptEnabled: false })
})

afterEach(async () => {
  const { troubles } = still
  await still.leave()
  expect(troubles).toEqual([])
})

test('without scripts the comparison says that it needs them, and leads to what does not', async () => {
  await still.page.goto('/compare/')
  expect(await still.page.locator('noscript a[href="/parts/"]').isVisible()).toBe(true)
  expect(await still.page.locator('.compare-form').isVisible()).toBe(false)
})

test('without scripts a statutory part has every passage, and a page for each year', async () => {
  const reports = (await pagesByKind(`${inject('origin')}/`)).get('report') ?? []
  await still.page.goto('/parts/problems/')
  expect(await still.page.locator('[data-filtered]').count()).toBe(reports.length)
  expect(await still.page.locator('[data-report-filters]').isVisible()).toBe(false)
  await still.page.locator('nav a[href^="/parts/problems/2"]').first().click()
  const years = await still.page.locator('[data-filtered]').evaluateAll((all) => all.map((own) => own.dataset['year']))
  expect(new Set(years).size).toBe(1)
})

test('without scripts a rule has every entry, and the numbers of a chart can be opened', async () => {
  await still.page.goto('/corrections/absent-published/')
  expect(await still.page.locator('[data-filtered]:visible').count()).toBeGreaterThan(0)
  expect(await still.page.locator('[data-report-filters]').isVisible()).toBe(false)
  await still.page.goto('/')
  await still.page.locator('figure:has(.tiles) summary').click()
  expect(await still.page.locator('figure:has(.tiles) table').isVisible()).toBe(true)
})

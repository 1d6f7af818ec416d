import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { type Reader, reader } from './reader.ts'

const QUERY = '行政复议'

let visitor: Reader
let page: Page
/** Troubles a test brings about itself. */
let awaited: RegExp | null

beforeEach(async () => {
  visitor = await reader()
  page = visitor.page
  awaited = null
})

afterEach(async () => {
  const { troubles } = visitor
  await visitor.leave()
  expect(troubles.filter((trouble) => !awaited?.test(trouble))).toEqual([])
})

const inState = (state: string) => page.locator(`[data-search-status][data-state="${state}"]`).waitFor()
const total = () => page.locator('[data-search-status]').getAttribute('data-total').then(Number)

describe('downloads', () => {
  test('begin when the box is used, not before', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('/search/')
    await page.waitForLoadState('networkidle')
    expect(asked.filter((url) => /search-index|worker/.test(url))).toEqual([])
    const manifest = page.waitForRequest(/search-index\/manifest\.json/)
    await page.getByRole('searchbox').focus()
    expect((await manifest).method()).toBe('GET')
  })

  test('that fail are told, and can be tried again', async () => {
    awaited = /pf_index/
    await page.route(/\.pf_index/, (route) => route.abort())
    await page.goto(`/search/?q=${QUERY}`)
    await inState('error')
    await page.unroute(/\.pf_index/)
    await page.locator('[data-retry]').click()
    await inState('done')
    expect(await total()).toBeGreaterThan(0)
  })
})

test('a browser without module workers is told where else to look', async () => {
  await page.addInitScript(() => {
    // Such a browser takes no note of the option that asks for a module.
    Object.assign(globalThis, {
      Worker: class {
        terminate() {}
      },
    })
  })
  await page.goto(`/search/?q=${QUERY}`)
  await inState('error')
  expect(
    await page.locator('[data-search-status] a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['/regions/', '/years/'])
})

test('without JavaScript the page leads to regions and years', async () => {
  const plain = await reader({ javaScriptEnabled: false })
  await plain.page.goto('/search/')
  await plain.page.locator('.search-elsewhere a[href="/years/"]').click()
  expect(new URL(plain.page.url()).pathname).toBe('/years/')
  await plain.leave()
})

test('the home page’s box leads to the results', async () => {
  await page.goto('/')
  await page.getByRole('searchbox').fill(QUERY)
  await page.keyboard.press('Enter')
  await inState('done')
  expect(await total()).toBeGreaterThan(0)
})

test('a site under a sub-path is searched as well, in both scripts', async () => {
  for (const folder of ['', 'zh-hant/']) {
    await page.goto(`${inject('underSubPath')}${folder}search/?q=${QUERY}`)
    await inState('done')
    await page.locator('[data-report-id] li a').first().click()
    await page.waitForURL(new RegExp(`/archive/${folder}reports/[^/]+/#p`))
  }
})

test.each(['light', 'dark'] as const)('results have no axe violation in %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme })
  await page.goto('/search/?q=经技区发〔2025〕2号 的')
  await inState('done')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))).toEqual([])
})

import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Reader, reader } from './reader.ts'

describe.each([
  { scripting: 'with JavaScript', javaScriptEnabled: true },
  { scripting: 'without JavaScript', javaScriptEnabled: false },
])('$scripting', ({ javaScriptEnabled }) => {
  let visitor: Reader
  let page: Page
  beforeEach(async () => {
    visitor = await reader({ javaScriptEnabled })
    page = visitor.page
  })
  afterEach(async () => {
    const { troubles } = visitor
    await visitor.leave()
    expect(troubles).toEqual([])
  })

  /** From the home page to the first report it leads to. */
  async function openReport(): Promise<void> {
    await page.goto('/')
    await page.locator('main a[href^="/reports/"]:not([href="/reports/"])').first().click()
    await page.locator('main[data-report-id] h1').waitFor()
  }

  test('a reader goes from the home page to a report and reads its text, metadata and provenance', async () => {
    await openReport()
    const id = await page.locator('main').getAttribute('data-report-id')
    expect(new URL(page.url()).pathname).toBe(`/reports/${id}/`)
    expect(await page.locator('p[id^="p"]').count()).toBeGreaterThan(3)
    expect(await page.locator('main').innerText()).toMatch(/[0-9a-f]{64}|[0-9a-f]{16}/)
  })

  test('a contents entry leads to its heading', async () => {
    await openReport()
    const entry = page.locator('a[href^="#s"]:visible').nth(1)
    await openContents(page)
    const anchor = await entry.getAttribute('href')
    await entry.click()
    expect(new URL(page.url()).hash).toBe(anchor)
    expect(await isInView(page, anchor ?? '')).toBe(true)
  })

  test('the switch leads to the same page in the other script, and back', async () => {
    await openReport()
    const path = new URL(page.url()).pathname
    await page.locator('[data-script-switch]').first().click()
    expect(new URL(page.url()).pathname).toBe(`/zh-hant${path}`)
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hant')
    await page.locator('[data-script-switch]').first().click()
    expect(new URL(page.url()).pathname).toBe(path)
  })

  test('a reader walks from a region to a report and on to its year', async () => {
    await page.goto('/regions/')
    await page.locator('main a[href^="/regions/"]').last().click()
    await page.locator('main a[href^="/reports/"]:visible').first().click()
    const id = await page.locator('main').getAttribute('data-report-id')
    const year = await page.locator('a[href^="/years/"]:not([href="/years/"])').first().getAttribute('href')
    await page.goto(year ?? '')
    await page.locator(`main a[href="/reports/${id}/"]:visible`).first().click()
    expect(new URL(page.url()).pathname).toBe(`/reports/${id}/`)
  })

  test('the Traditional pages lead to Traditional pages', async () => {
    await page.goto('/zh-hant/')
    for (const step of ['/zh-hant/regions/', '/zh-hant/years/', '/zh-hant/about/', '/zh-hant/']) {
      await page.locator(`a[href="${step}"]`).first().click()
      expect(new URL(page.url()).pathname).toBe(step)
      expect(await page.getAttribute('html', 'lang')).toBe('zh-Hant')
    }
  })
})

test('the switch keeps the paragraph a reader came to', async () => {
  const { page, troubles, leave } = await reader()
  await page.goto('/reports/')
  await page.locator('main a[href^="/reports/"]:visible').first().click()
  await page.goto(`${page.url()}#p5`)
  await page.locator('[data-script-switch]').first().click()
  await page.waitForURL(/\/zh-hant\/.*#p5$/)
  expect(await isInView(page, '#p5')).toBe(true)
  await page.locator('[data-script-switch]').first().click()
  await page.waitForURL(/(?<!\/zh-hant)\/reports\/[^/]*\/#p5$/)
  expect(await isInView(page, '#p5')).toBe(true)
  expect(troubles).toEqual([])
  await leave()
})

/** On a narrow window the contents are folded away. */
async function openContents(page: Page): Promise<void> {
  const folded = page.locator('details:has(a[href^="#s"]):not([open]) > summary')
  if ((await folded.count()) > 0) await folded.first().click()
}

async function isInView(page: Page, anchor: string): Promise<boolean> {
  const box = await page.locator(`[id="${anchor.slice(1)}"]`).boundingBox()
  const height = page.viewportSize()?.height ?? 0
  return box !== null && box.y < height && box.y + Math.max(box.height, 1) > 0
}

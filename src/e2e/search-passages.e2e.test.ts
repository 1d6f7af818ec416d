import { csvParse } from 'd3'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { searchJourney } from './search-journey.ts'

const journey = searchJourney()
const { search } = journey
let page: Page

beforeEach(() => {
  page = journey.page
})

const lines = () => page.locator('.lines > li')

describe('passages in one list', () => {
  test('stand in the order of the words that follow, in either script', async () => {
    for (const folder of ['/', '/zh-hant/']) {
      await search('q=行政复议&sort=after', folder)
      const after = await lines().locator('.after').allTextContents()
      const { compare } = new Intl.Collator(folder === '/' ? 'zh-Hans' : 'zh-Hant')
      expect(after.length).toBeGreaterThan(10)
      expect(after).toEqual(after.toSorted(compare))
    }
  })

  test('keep what stands before in the page, and cut no character of it', async () => {
    await page.setViewportSize({ width: 1100, height: 2000 })
    await search('q=行政复议&sort=before')
    await page.locator('.before > .beyond').first().waitFor({ state: 'attached' })
    const cut = await page.locator('.before').evaluateAll((all) =>
      all
        .filter((context) => {
          const range = document.createRange()
          range.selectNodeContents(context.lastChild as Node)
          return range.getBoundingClientRect().left < context.getBoundingClientRect().left - 1
        })
        .map((context) => context.textContent),
    )
    expect(cut).toEqual([])
  })

  test('are saved as a table for spreadsheets', async () => {
    await search('q=行政复议&sort=after', '/zh-hant/')
    const count = await lines().count()
    const saving = page.waitForEvent('download')
    await page.locator('[data-save-csv]').click()
    const chunks = await Array.fromAsync(await (await saving).createReadStream())
    const text = Buffer.concat(chunks).toString('utf8')
    expect(text[0]).toBe('\uFEFF')
    const rows = csvParse(text.slice(1))
    expect(rows.length).toBe(count)
    expect(rows.columns).toContain('網址')
    expect(rows[0]?.['詞句']).toBe('行政復議')
    expect(rows[0]?.['網址']).toMatch(/\/zh-hant\/reports\/[^/?]+\/#p\d+$/)
  })
})

test('the words a passage leads to are marked, in view, and leave no trace in the address', async () => {
  await page.setViewportSize({ width: 390, height: 700 })
  for (const folder of ['/', '/zh-hant/']) {
    await search('q=“行政复议、诉讼”', folder)
    await page.locator('[data-report-id] li a').first().click()
    await page.waitForURL(/\/reports\/[^/?]+\/#p\d+$/)
    const marked = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('hit') ?? [])].map((range) => {
          const { top } = (range as Range).getBoundingClientRect()
          return { text: (range as Range).toString(), inView: top > 0 && top < innerHeight }
        }),
      )
    await expect.poll(marked).toEqual([{ text: folder === '/' ? '行政复议、诉讼' : '行政復議、訴訟', inView: true }])
  }
})

test('words in a heading are in view too, above the paragraph they lead to', async () => {
  for (const viewport of [
    { width: 390, height: 700 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(viewport)
    await search('q=工作打算')
    await page.locator('[data-report-id] li a:has(.where)', { hasText: '标题' }).first().click()
    await page.waitForURL(/\/reports\/[^/?]+\/#p\d+$/)
    const tops = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('hit') ?? [])].map((range) => (range as Range).getBoundingClientRect().top),
      )
    await page.waitForLoadState('load')
    await expect.poll(async () => (await tops()).every((top) => top > 0 && top < viewport.height)).toBe(true)
  }
})

import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { searchJourney } from './search-journey.ts'

const journey = searchJourney()
const { inState, total, box, search } = journey
let page: Page

beforeEach(() => {
  page = journey.page
})

describe('a quotation', () => {
  test('is found where its words stand in order, and marked as one', async () => {
    await search('q=“市司法局关于 度法治政府”')
    expect(await total()).toBe(0)
    await search('q=「行政复议、诉讼」')
    expect(await page.locator('[data-report-id] mark').first().textContent()).toBe('行政复议、诉讼')
    await search('q=「诉讼、行政复议」')
    expect(await total()).toBe(0)
  })

  test('or word after a hyphen is left out', async () => {
    await search('q=法治政府')
    const all = await total()
    await search('q=法治政府 天门')
    const some = await total()
    await search('q=法治政府 -天门')
    expect(await total()).toBe(all - some)
    await page.goto('/search/?q=-天门')
    await inState('idle')
    expect(await page.locator('[data-search-status]').innerText()).toContain('减号')
  })
})

describe('a name', () => {
  test.each([
    ['/', '天门', '天门市', 'regions/hubei/tianmen/'],
    ['/zh-hant/', '天門', '天門市', 'zh-hant/regions/hubei/tianmen/'],
    ['/', '光谷', '武汉东湖新技术开发区', 'regions/hubei/wuhan/donghu/'],
    ['/zh-hant/', '邵陽市司法局', '邵陽市司法局', 'zh-hant/regions/hunan/shaoyang/'],
  ])('typed on %s as %s suggests %s before what was found', async (folder, typed, name, address) => {
    await search(`q=${typed}`, folder)
    const first = page.locator('[data-search-results] > :first-child a').first()
    expect(await first.textContent()).toBe(name)
    await first.click()
    await page.waitForURL(`**/${address}`)
    expect(await page.locator('h1').textContent()).toContain(name.slice(0, 2))
  })
})

test('a query that is found nowhere is told what of it is', async () => {
  await search('q=行政复议案例库')
  expect(await total()).toBe(0)
  const link = page.locator('[data-search-status] .shorter a').first()
  const phrase = await link.textContent()
  expect('行政复议案例库').toContain(phrase)
  await link.click()
  await inState('done')
  expect(await box().inputValue()).toBe(phrase)
  expect(await total()).toBeGreaterThan(0)
})

test('what speaks most of a word stands first where that is asked for', async () => {
  await search('q=行政复议&sort=relevance')
  expect(await page.locator('[data-report-id]').first().locator('.count [data-slot="count"]').textContent()).toBe('9')
})

import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { searchJourney } from './search-journey.ts'

const QUERY = '行政复议'
const QUERY_HANT = '行政復議'

const journey = searchJourney()
const { inState, total, box, search } = journey
let page: Page

beforeEach(() => {
  page = journey.page
})

const address = () => new URL(page.url())
const reportIds = () =>
  page.locator('[data-report-id]').evaluateAll((hits) => hits.map((hit) => (hit as HTMLElement).dataset['reportId']))

/** What the page marks without touching its text. */
const markedWords = () =>
  page.evaluate(() => [...(CSS.highlights.get('hit') ?? [])].map((range) => (range as Range).toString()))

describe.each([
  { script: 'zh-Hans', folder: '/', query: QUERY, other: QUERY_HANT },
  { script: 'zh-Hant', folder: '/zh-hant/', query: QUERY_HANT, other: QUERY },
])('searching in $script', ({ script, folder, query, other }) => {
  test('results come while typing, and a passage leads to its paragraph in the same script', async () => {
    await page.goto(`${folder}search/`)
    await box().pressSequentially(query, { delay: 20 })
    // On a slow machine the beginning of it is found before all is typed.
    await page.locator(`[data-search-status][data-state="done"][data-query="${query}"]`).waitFor()
    expect(address().searchParams.get('q')).toBe(query)
    const passage = page.locator('[data-report-id] li a[href*="#p"]').first()
    expect(await passage.locator('mark').textContent()).toBe(query)
    await passage.click()
    await page.waitForURL(/\/reports\/[^/]+\/#p\d+$/)
    expect(address().pathname.startsWith(`${folder}reports/`)).toBe(true)
    expect(await page.getAttribute('html', 'lang')).toBe(script)
    expect(await page.locator(address().hash).textContent()).toContain(query)
    expect(await markedWords()).toContain(query)
  })

  test('a query in the other script finds the same', async () => {
    await search(`q=${query}`, folder)
    const found = await total()
    await search(`q=${other}`, folder)
    expect(found).toBeGreaterThan(0)
    expect(await total()).toBe(found)
  })
})

describe('the address', () => {
  test('keeps the search over a reload and a change of script', async () => {
    await search(`q=${QUERY}&from=2024`)
    const found = await total()
    await page.reload()
    await inState('done')
    expect(await total()).toBe(found)
    await page.locator('[data-script-switch]').click()
    await inState('done')
    expect(address().pathname).toBe('/zh-hant/search/')
    expect(address().searchParams.get('from')).toBe('2024')
    expect(await total()).toBe(found)
  })

  test('goes back and forward between searches', async () => {
    await search(`q=${QUERY}`)
    const first = await total()
    await box().fill('法律援助')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=%E6%B3%95/)
    await inState('done')
    await page.goBack()
    await inState('done')
    expect(await box().inputValue()).toBe(QUERY)
    expect(await total()).toBe(first)
    await page.goForward()
    await inState('done')
    expect(await box().inputValue()).toBe('法律援助')
  })

  test('changes with the filters, which leave what they name', async () => {
    await search(`q=${QUERY}`)
    const all = await reportIds()
    await page.locator('select[name="region"]').selectOption('hubei')
    await page.waitForURL(/region=hubei/)
    await inState('done')
    expect(await reportIds()).toEqual(all.filter((id) => id?.startsWith('hubei-')))
    await page.locator('select[name="from"]').selectOption('2024')
    await page.waitForURL(/from=2024/)
    await inState('done')
    expect(await reportIds()).toEqual(all.filter((id) => /^hubei-.*-2024$/.test(id ?? '')))
  })

  test('orders by year or by place', async () => {
    await search('q=法治政府')
    const years = (await reportIds()).map((id) => Number(id?.slice(-4)))
    expect(years).toEqual([...years].sort((a, b) => b - a))
    await page.getByLabel('按地方').check()
    await page.waitForURL(/sort=place/)
    await inState('done')
    const provinces = (await reportIds()).map((id) => id?.split('-')[0])
    expect(provinces).toEqual(['shandong', 'hubei', 'hubei', 'hubei', 'hunan'])
  })
})

describe('a query', () => {
  test('of single characters is not searched for, and the page says so', async () => {
    await page.goto('/search/?q=的')
    await inState('idle')
    expect(await page.locator('[data-search-status]').innerText()).not.toBe('')
    await page.goto('/search/?q=的 了')
    await inState('idle')
    expect(await page.locator('[data-search-status]').getAttribute('data-total')).toBeNull()
  })

  test('with a single character beside a longer run says that it was left out', async () => {
    await search(`q=${QUERY} 的`)
    expect(await page.locator('[data-search-status] .ignored').innerText()).toContain('的')
  })

  test('that is a document number or an id puts its report first, apart from the hits', async () => {
    await search('q=经技区发[2025]2号')
    const named = page.locator('[data-search-results] > [data-named-report]:first-child')
    const id = await named.getAttribute('data-named-report')
    expect(id).toMatch(/^shandong-/)
    await search(`q=${id}`)
    expect(await named.getAttribute('data-named-report')).toBe(id)
    await named.getByRole('link').click()
    await page.waitForURL(`**/reports/${id}/`)
  })

  test('is not searched for while it is being composed', async () => {
    await page.goto('/search/')
    await box().focus()
    const keyboard = await page.context().newCDPSession(page)
    await keyboard.send('Input.imeSetComposition', { text: 'xingzheng', selectionStart: 9, selectionEnd: 9 })
    await page.waitForTimeout(400)
    expect(address().search).toBe('')
    await keyboard.send('Input.insertText', { text: '行政' })
    await inState('done')
    expect(address().searchParams.get('q')).toBe('行政')
  })

  test('shows its further passages when asked', async () => {
    await search('q=法治')
    const id = await page
      .locator('[data-report-id]:has([data-more-hits]:visible)')
      .first()
      .getAttribute('data-report-id')
    const report = page.locator(`[data-report-id="${id}"]`)
    expect(await report.locator('li').count()).toBe(3)
    const count = Number(await report.locator('.count [data-slot="count"]').textContent())
    await report.locator('[data-more-hits]').click()
    expect(await report.locator('li').count()).toBe(count)
  })
})

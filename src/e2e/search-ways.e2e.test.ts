import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { searchJourney } from './search-journey.ts'

const journey = searchJourney()
const { inState, total, box, search } = journey
let page: Page

beforeEach(() => {
  page = journey.page
})

describe('the counts', () => {
  test('narrow the search and are left again', async () => {
    await search('q=行政复议')
    const all = await total()
    const bar = page.locator('[data-bar="region hubei"]')
    const reports = Number(await bar.locator('.number').textContent())
    await bar.click()
    await page.waitForURL(/region=hubei/)
    await inState('done')
    expect(await total()).toBe(reports)
    expect(await page.locator('select[name="region"]').inputValue()).toBe('hubei')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-bar'))).toBe('region hubei')
    await page.locator('[data-bar="region hubei"][aria-current]').click()
    await page.waitForURL((url) => !url.searchParams.has('region'))
    await inState('done')
    expect(await total()).toBe(all)
  })

  test('of years hold for the whole archive, whichever year is chosen', async () => {
    await search('q=行政复议&from=2023&to=2023')
    expect(await total()).toBe(Number(await page.locator('[data-bar="year 2023"] .number').textContent()))
    await page.locator('[data-bar="year 2024"]').click()
    await page.waitForURL(/from=2024&to=2024/)
  })
})

describe('by keyboard', () => {
  test('a reader goes from any page to the box, into the results and back', async () => {
    await page.goto('/years/')
    await page.keyboard.press('/')
    await page.keyboard.type('行政复议')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\/\?q=/)
    await inState('done')
    await page.keyboard.press('/')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const href = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)
    expect(href).toMatch(/#p\d+$/)
    await page.keyboard.press('Escape')
    expect(await box().evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/reports\/[^/]+\/#p\d+$/)
  })

  test('a reader of a narrow page, whose head has no box, goes to the search page', async () => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto('/zh-hant/years/')
    await page.keyboard.press('/')
    await page.waitForURL(/\/zh-hant\/search\/$/)
  })

  test('a slash in the box is a slash', async () => {
    await page.goto('/')
    await box().focus()
    await page.keyboard.press('/')
    expect(await box().inputValue()).toBe('/')
  })
})

test('browsers are told of the search in both scripts', async () => {
  await page.goto('/zh-hant/')
  const described = await page
    .locator('link[rel="search"]')
    .evaluateAll((links) =>
      Promise.all(links.map(async (link) => (await fetch((link as HTMLLinkElement).href)).text())),
    )
  expect(described.map((xml) => /template="https:\/\/archive\.test(\S*)\?q=\{searchTerms\}"/.exec(xml)?.[1])).toEqual([
    '/search/',
    '/zh-hant/search/',
  ])
})

test.each(['light', 'dark'] as const)(
  'passages, counts and suggestions have no axe violation in %s',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    const violations: string[] = []
    for (const query of ['q=天门&sort=after&region=hubei', 'q=行政复议案例库']) {
      await page.goto(`/search/?${query}`)
      await inState('done')
      const found = (await new AxeBuilder({ page }).analyze()).violations
      violations.push(
        ...found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${query} ${id}: ${html.slice(0, 120)}`)),
      )
    }
    expect(violations).toEqual([])
  },
)

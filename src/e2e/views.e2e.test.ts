import type { Page, Route } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { pagesByKind } from './page-kinds.ts'
import { type Reader, reader } from './reader.ts'

let visitor: Reader
let page: Page

beforeEach(async () => {
  visitor = await reader()
  page = visitor.page
})

afterEach(async () => {
  const { troubles } = visitor
  await visitor.leave()
  expect(troubles).toEqual([])
})

const address = () => new URL(page.url())

describe.each(['/', '/zh-hant/'])('the passages of a statutory part, at %s', (folder) => {
  const shown = () =>
    page.locator('[data-filtered]:visible').evaluateAll((all) => all.map(({ dataset }) => ({ ...dataset })))

  test('are narrowed by place, year and level, and the address says to what', async () => {
    await page.goto(`${folder}parts/problems/`)
    const all = await shown()
    await page.locator('select[name="region"]').selectOption('hubei')
    const inProvince = await shown()
    expect(inProvince.length).toBeLessThan(all.length)
    expect(inProvince.every(({ region }) => region?.startsWith('hubei'))).toBe(true)
    const { year = '' } = inProvince[0] ?? {}
    await page.locator('select[name="year"]').selectOption(year)
    expect((await shown()).every((passage) => passage['year'] === year)).toBe(true)
    expect(address().search).toBe(`?region=hubei&year=${year}`)
    expect(await page.locator('[data-shown]').textContent()).toBe(String((await shown()).length))
    await page.reload()
    expect((await shown()).every((passage) => passage['year'] === year)).toBe(true)
    await page.goBack()
    expect(await shown()).toEqual(inProvince)
    await page.locator('[data-script-switch]').click()
    await page.waitForURL(/region=hubei/)
    expect((await shown()).length).toBe(inProvince.length)
  })

  test('are narrowed by a choice made before the program that narrows them has come, beside what the address says', async () => {
    const asked = Promise.withResolvers<Route>()
    await page.route(/\.js$/, (route) => asked.resolve(route), { times: 1 })
    await page.goto(`${folder}parts/problems/?year=2024`, { waitUntil: 'commit' })
    await page.locator('select[name="region"]').selectOption('hubei')
    const all = await shown()
    await (await asked.promise).continue()
    await page.waitForURL(/\?region=hubei&year=2024$/)
    expect((await shown()).length).toBeLessThan(all.length)
    const isAsked = ({ region = '', year }: Record<string, string | undefined>) =>
      region.startsWith('hubei') && year === '2024'
    expect((await shown()).every(isAsked)).toBe(true)
  })

  test('lead to their paragraphs, which have the same words', async () => {
    await page.goto(`${folder}parts/plan/`)
    const number = page.locator('[data-filtered] .number').first()
    const words = await number.evaluate((link) => link.parentElement?.textContent?.slice(link.textContent?.length))
    await number.click()
    const paragraph = page.locator(`[id="${address().hash.slice(1)}"]`)
    expect(await paragraph.textContent()).toContain((words ?? '').slice(0, 12))
    expect(address().pathname.startsWith(`${folder}reports/`)).toBe(true)
  })
})

describe.each(['/', '/zh-hant/'])('what stands in the ledgers by a rule, at %s', (folder) => {
  test('is reached from the list of rules, and narrowed by place and year', async () => {
    await page.goto(`${folder}corrections/`)
    await page.locator('a[href$="/corrections/absent-published/"]').click()
    await page.waitForURL('**/corrections/absent-published/', { waitUntil: 'load' })
    const listed = page.locator('[data-filtered]:visible')
    const all = await listed.count()
    const [region = ''] = (await listed.first().getAttribute('data-region'))?.split('/') ?? []
    await page.locator('select[name="region"]').selectOption(region)
    const regions = await listed.evaluateAll((own) => own.map(({ dataset }) => dataset['region'] ?? ''))
    expect(regions.length).toBeLessThan(all)
    expect(regions.every((own) => own.startsWith(region))).toBe(true)
    expect(address().search).toBe(`?region=${region}`)
    await page.goto(`${address().pathname}?year=1999`)
    expect(await listed.count()).toBe(0)
    expect(await page.locator('[data-nothing-listed]').isVisible()).toBe(true)
  })

  test('names the rule’s reason, and leads to the line as received', async () => {
    await page.goto(`${folder}corrections/page-furniture/`)
    expect(await page.locator('.lede').innerText()).not.toBe('')
    expect(await page.locator('.rule-example').isVisible()).toBe(true)
    const change = page.locator('.correction-list del').first()
    const words = await change.innerText()
    await page.locator('.correction-list li li a').first().click()
    expect(address().pathname).toMatch(/\/source\/$/)
    expect(await page.locator(address().hash).innerText()).toContain(words.slice(0, 4))
  })
})

describe('beside a chart the same numbers stand as a table', () => {
  const paths = async (kind: string) => (await pagesByKind(`${inject('origin')}/`)).get(kind) ?? []

  test('tiles: a row a tile', async () => {
    await page.goto('/')
    expect(await page.locator('.tiles text:first-child, .tiles rect').count()).toBeGreaterThan(0)
    expect(await page.locator('figure:has(.tiles) tbody tr').count()).toBe(await page.locator('.tiles rect').count())
  })

  test('dates: a cell with a date for every mark of a place’s timeline, and a row without any for every mark without', async () => {
    for (const path of await paths('region')) {
      await page.goto(`/${path}`)
      const figure = page.locator('figure:has(.lanes)')
      const known = await figure.locator('tbody td:not(:has(.unknown))').count()
      expect(await figure.locator('.mark-published, .mark-signed').count(), path).toBe(known)
      const without = await figure.locator('tbody tr:not(:has(td:not(:has(.unknown))))').count()
      expect(await figure.locator('.mark-undated').count(), path).toBe(without)
    }
  })

  test('days from the deadline: a row a report, and a mark for each that has a date', async () => {
    for (const path of await paths('year')) {
      await page.goto(`/${path}`)
      const figure = page.locator('figure:has(.lanes)')
      const dated = await figure.locator('tbody tr:has(td:not(:has(.unknown)))').count()
      expect(await figure.locator('.lane rect[class^="mark-"]').count(), path).toBe(dated)
    }
  })

  test('structure: as many numbers as segments of each kind, in every bar of a year and alone', async () => {
    for (const path of await paths('year')) {
      await page.goto(`/${path}`)
      for (const row of await page.locator('.stretches tbody tr').all()) {
        const kinds = await row.locator('.bar rect').evaluateAll((all) => all.map((bar) => bar.getAttribute('class')))
        expect(await row.locator('td.amount:not(.unknown)').count()).toBe(new Set(kinds).size + 1)
      }
    }
    for (const path of await paths('report')) {
      await page.goto(`/${path}`)
      const figure = page.locator('.own-structure')
      expect(await figure.locator('tbody tr').count(), path).toBe(await figure.locator('.bar rect').count())
    }
  })
})

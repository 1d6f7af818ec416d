import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
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

/** Opens the first report, and in it the bar that finds words. */
async function openBar(folder = ''): Promise<void> {
  await page.goto(`/${folder}reports/`)
  await page.locator('main .report-rows a').first().click()
  await page.locator('button[data-find]').click()
}

const said = () => page.locator('.find-bar output').textContent()

/** The words under each highlight of a name, in order. */
function highlighted(name: string): Promise<string[]> {
  return page.evaluate((key) => Array.from(CSS.highlights.get(key) ?? [], String), name)
}

describe('the bar that finds words in a report', () => {
  test.each([
    ['', '法治政府'],
    ['zh-hant/', '法治政府建設'],
  ])('leads from place to place and round again, at /%s', async (folder, words) => {
    await openBar(folder)
    await page.keyboard.type(words)
    const found = await highlighted('hit')
    expect(found.length).toBeGreaterThan(2)
    expect(new Set(found)).toEqual(new Set([words]))
    const text = (await page.locator('[data-report-text] > [id]').allTextContents()).join('\n')
    expect(found).toHaveLength(text.split(words).length - 1)
    for (let i = 1; i < found.length; i++) await page.keyboard.press('Enter')
    expect(await said()).toBe(`${found.length}/${found.length}`)
    await page.keyboard.press('Enter')
    expect(await said()).toBe(`1/${found.length}`)
    await page.keyboard.press('Shift+Enter')
    expect(await said()).toBe(`${found.length}/${found.length}`)
    expect(await highlighted('here')).toEqual([words])
  })

  test('says that there is nothing, and leaves no mark behind when it is closed', async () => {
    await openBar()
    await page.keyboard.type('没有这几个字')
    expect(await said()).toBe('本件中没有')
    await page.keyboard.press('Escape')
    expect(await page.locator('.find-bar').isVisible()).toBe(false)
    expect(await highlighted('hit')).toEqual([])
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('查找')
  })
})

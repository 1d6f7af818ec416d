import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Reader, reader } from './reader.ts'

/** More steps than this are no way by keyboard. */
const MOST_STEPS = 120

let visitor: Reader
let page: Page
beforeEach(async () => {
  visitor = await reader({ permissions: ['clipboard-read', 'clipboard-write'] })
  page = visitor.page
})
afterEach(async () => {
  const { troubles } = visitor
  await visitor.leave()
  expect(troubles).toEqual([])
})

/** Presses Tab until the focus is on what is wanted, and sees to it that the focus can be seen at every step. */
async function tabTo(selector: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab')
    const { reached, visible } = await page.evaluate((wanted) => {
      const at = document.activeElement ?? document.body
      const { outlineStyle, outlineWidth, borderBlockEndColor } = getComputedStyle(at)
      const bar = at.matches('input') && borderBlockEndColor !== getComputedStyle(document.body).borderBlockEndColor
      return { reached: at.matches(wanted), visible: (outlineStyle !== 'none' && outlineWidth !== '0px') || bar }
    }, selector)
    expect(visible, `focus on the way to ${selector}`).toBe(true)
    if (reached) return
  }
  throw new Error(`${selector}: not reached in ${MOST_STEPS} steps`)
}

async function openReport(): Promise<void> {
  await page.goto('/')
  await tabTo('main .report-rows a')
  await page.keyboard.press('Enter')
  await page.locator('main[data-report-id] h1').waitFor()
}

describe('by keyboard alone a reader', () => {
  test('skips the head of a page', async () => {
    await page.goto('/')
    await tabTo('.skip')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })

  test('opens the newest report and goes to what it says of its shortcomings', async () => {
    await openReport()
    await tabTo('[data-part="problems"] a')
    await page.keyboard.press('Enter')
    const anchor = new URL(page.url()).hash
    expect(anchor).toMatch(/^#[ps]\d/)
    const top = await page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top, anchor.slice(1))
    expect(top).toBeLessThan(page.viewportSize()?.height ?? 0)
    // The way on begins there, and not at the head of the page again.
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true)
  })

  test('copies the address of a paragraph', async () => {
    await openReport()
    await tabTo('#p2 .number')
    await page.keyboard.press('Enter')
    await page.locator('#p2 .number[data-said]').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/reports\/[^/]+\/#p2$/)
  })

  test('changes the script', async () => {
    await openReport()
    await tabTo('[data-script-switch]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/zh-hant\/reports\//)
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hant')
  })

  test('searches from any page and opens a hit', async () => {
    await page.goto('/years/')
    await page.keyboard.press('/')
    await page.keyboard.type('法治')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\/\?q=/)
    await page.locator('[data-search-status][data-state="done"]').waitFor({ state: 'attached' })
    await tabTo('[data-report-id] a')
    await page.keyboard.press('Enter')
    await page.locator('main[data-report-id] h1').waitFor()
  })

  test('finds words in a report and copies a citation', async () => {
    await openReport()
    await tabTo('button[data-find]')
    await page.keyboard.press('Enter')
    await page.keyboard.type('法治')
    await page.keyboard.press('Enter')
    expect(await page.locator('.find-bar output').textContent()).toMatch(/^2\/\d+$/)
    await page.keyboard.press('Escape')
    await tabTo('.citations button')
    await page.keyboard.press('Enter')
    await page.locator('.citations button[data-said]').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('法治政府')
  })
})

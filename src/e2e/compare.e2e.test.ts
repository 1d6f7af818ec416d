import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { LEAST_SHARED } from '../compare/shared-runs.ts'
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
const inState = (state: string) => page.locator(`[data-compare-status][data-state="${state}"]`).waitFor()
const box = (side: 'a' | 'b') => page.locator(`input[name="${side}"]`)
const reportIds = async () =>
  ((await pagesByKind(`${inject('origin')}/`)).get('report') ?? []).map((path) => path.split('/')[1] ?? '')

describe.each([
  { script: 'zh-Hans', folder: '/', name: '司法局', other: '檔案' },
  { script: 'zh-Hant', folder: '/zh-hant/', name: '司法局', other: '档案' },
])('comparing in $script', ({ script, folder, name, other }) => {
  /** Types into a box and takes the first choice that is not taken yet. */
  async function choose(side: 'a' | 'b', nth: number): Promise<void> {
    await box(side).click()
    await box(side).pressSequentially(name, { delay: 10 })
    await page.locator(`#choices-${side} [role="option"][data-report]`).nth(nth).waitFor()
    for (let i = 0; i <= nth; i++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }

  test('two reports chosen by typing stand side by side, part by part, at an address of their own', async () => {
    await page.goto(`${folder}compare/`)
    await inState('idle')
    await choose('a', 0)
    await page.waitForURL(/\?a=/)
    await choose('b', 1)
    await inState('done')
    expect(address().searchParams.get('a')).not.toBe(address().searchParams.get('b'))
    expect(await page.locator('.comparison > section').count()).toBeGreaterThanOrEqual(4)
    expect(await page.getAttribute('html', 'lang')).toBe(script)
    expect(await page.locator('.comparison').innerText()).not.toContain(other)
  })

  test('what stands in both stands in both word for word, and a number leads to its paragraph', async () => {
    const [a = '', b = ''] = await reportIds()
    await page.goto(`${folder}compare/?a=${a}&b=${b}`)
    await inState('done')
    const sides = await page.locator('.comparison > section .compared').evaluateAll((rows) => {
      const bare = (text: string | null) => (text ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '')
      const own = (element: Element | undefined) => {
        const copy = element?.cloneNode(true) as Element
        for (const apart of copy.querySelectorAll('.number, .ref')) apart.remove()
        return copy
      }
      return [0, 1].map((side) => ({
        text: rows.map((row) => bare(own(row.children[side]).textContent)).join('\n'),
        // The first marked words of a block begin a passage; those behind them may go on with one.
        shared: rows.flatMap((row) =>
          [...own(row.children[side]).children].map((block) => bare(block.querySelector('.shared')?.textContent ?? '')),
        ),
      }))
    })
    const [left, right] = sides as [(typeof sides)[0], (typeof sides)[0]]
    for (const [of, others] of [
      [left, right],
      [right, left],
    ] as const) {
      const passages = of.shared.filter((words) => words.length >= LEAST_SHARED)
      expect(passages.length).toBeGreaterThan(0)
      expect(passages.filter((words) => !others.text.includes(words.slice(0, LEAST_SHARED)))).toEqual([])
    }
    await page.locator('.comparison .number').first().click()
    expect(address().pathname).toBe(`${folder}reports/${a}/`)
    expect(address().hash).toMatch(/^#p\d+$/)
  })

  test('the address keeps the comparison over the change of script', async () => {
    const [a = '', b = ''] = await reportIds()
    await page.goto(`${folder}compare/?a=${a}&b=${b}`)
    await inState('done')
    await page.locator('[data-script-switch]').click()
    await inState('done')
    expect(address().search).toBe(`?a=${a}&b=${b}`)
    expect(await page.getAttribute('html', 'lang')).not.toBe(script)
  })
})

describe('a comparison', () => {
  test('once loaded asks for nothing more, whichever report stands first', async () => {
    const [a = '', b = ''] = await reportIds()
    await page.goto(`/compare/?a=${a}&b=${b}`)
    await inState('done')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.evaluate(
      ([one, other]) => {
        history.pushState(null, '', `?a=${other}&b=${one}`)
        dispatchEvent(new PopStateEvent('popstate'))
      },
      [a, b],
    )
    await page
      .locator('.heads')
      .locator('a')
      .first()
      .and(page.locator(`[href$="/${b}/"]`))
      .waitFor()
    await page.getByRole('checkbox').uncheck()
    expect(await page.locator('.comparison.dimmed').count()).toBe(0)
    // The browser asks for the icon again at every new address.
    expect(asked.filter((url) => !url.endsWith('icon.svg'))).toEqual([])
  })

  test('goes on without a network with what it has, and says what it has not', async () => {
    const offline = await reader()
    const [a = '', b = '', third = ''] = await reportIds()
    const state = (name: string) => offline.page.locator(`[data-compare-status][data-state="${name}"]`).waitFor()
    const compare = (left: string, right: string) =>
      offline.page.evaluate((search) => {
        history.pushState(null, '', search)
        dispatchEvent(new PopStateEvent('popstate'))
      }, `?a=${left}&b=${right}`)
    await offline.page.goto(`/compare/?a=${a}&b=${b}`)
    await state('done')
    await offline.page.context().setOffline(true)
    await compare(b, a)
    await offline.page.locator('.heads > div').first().locator(`a[href$="/${b}/"]`).waitFor()
    await compare(a, third)
    await state('error')
    await offline.page.context().setOffline(false)
    await offline.page.locator('[data-retry]').click()
    await state('done')
    await offline.leave()
  })

  test('of a report with itself asks for another', async () => {
    const [a = ''] = await reportIds()
    await page.goto(`/compare/?a=${a}&b=${a}`)
    await page.locator('[data-compare-status][data-state="idle"]:has-text("同一份")').waitFor()
    expect(await page.locator('.comparison > *').count()).toBe(0)
  })

  test('goes back and forward', async () => {
    const [a = '', b = ''] = await reportIds()
    await page.goto(`/compare/?a=${a}&b=${b}`)
    await inState('done')
    await box('b').click()
    const choice = page.locator(`#choices-b [data-report]:not([data-report="${a}"]):not([data-report="${b}"])`).first()
    await choice.click()
    await page.waitForURL((url) => url.searchParams.get('b') !== b)
    await page.goBack()
    await page.locator(`.heads a[href$="/${b}/"]`).waitFor()
    expect(address().searchParams.get('b')).toBe(b)
  })

  test('on a phone one report stands above the other, each under its name', async () => {
    const [a = '', b = ''] = await reportIds()
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`/compare/?a=${a}&b=${b}`)
    await inState('done')
    const row = page.locator('.comparison > section .compared').first()
    const [left, right] = await Promise.all([0, 1].map((side) => row.locator('> div').nth(side).boundingBox()))
    expect(right?.y).toBeGreaterThanOrEqual((left?.y ?? 0) + (left?.height ?? 0))
    expect(await row.locator('.of').first().isVisible()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

test('a comparison with a report that is not there says so', async () => {
  const lost = await reader()
  const [a = ''] = await reportIds()
  await lost.page.goto(`/compare/?a=${a}&b=no-such-report`)
  await lost.page.locator('[data-compare-status][data-state="error"]').waitFor()
  expect(await lost.page.locator('[data-compare-status]').innerText()).toContain('no-such-report')
  await lost.leave()
})

import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Reader, reader } from './reader.ts'

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] }

/** Opens the first report, in the script of the folder. */
async function openReport(page: Page, folder = ''): Promise<void> {
  await page.goto(`/${folder}reports/`)
  await page.locator('main .report-rows a').first().click()
  await page.locator('main[data-report-id] h1').waitFor()
  await page.waitForLoadState()
}

function clipboardOf({ page }: Reader): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

/** The day it is where the browser is, as the browser says it. */
function dayAt({ page }: Reader): Promise<string> {
  return page.evaluate(() => new Date().toLocaleDateString('sv'))
}

describe('with JavaScript', () => {
  test('every style names the day the reader looked', async () => {
    const visitor = await reader()
    await openReport(visitor.page)
    const day = await dayAt(visitor)
    const [year, month, date] = day.split('-').map(Number)
    const cited = await visitor.page.locator('.citations').innerText()
    expect(cited).toContain(`[${day}]`)
    expect(cited).toContain(`${year}年${month}月${date}日访问。`)
    expect(cited).not.toContain('引用日期')
    expect(visitor.troubles).toEqual([])
    await visitor.leave()
  })

  test('a paragraph’s number, entered by keyboard, copies its address, and the citations lead to it', async () => {
    const visitor = await reader(CLIPBOARD)
    await openReport(visitor.page)
    await visitor.page.locator('#p2 .number').focus()
    await visitor.page.keyboard.press('Enter')
    await visitor.page.locator('#p2 .number[data-said]').waitFor()
    expect(await clipboardOf(visitor)).toBe(visitor.page.url())
    expect(visitor.page.url()).toMatch(/#p2$/)
    expect(await visitor.page.locator('.citations dd').allInnerTexts()).toEqual([
      expect.stringMatching(/，第2段，\S+\/#p2，/),
      expect.stringMatching(/\/#p2\.$/),
      expect.stringMatching(/\/#p2\.$/),
    ])
    await visitor.page.locator('[role="status"]', { hasText: '已复制' }).waitFor({ state: 'attached' })
    expect(visitor.troubles).toEqual([])
    await visitor.leave()
  })

  test('a button copies the citation beside it', async () => {
    const visitor = await reader(CLIPBOARD)
    await openReport(visitor.page)
    await visitor.page.locator('.citations button').first().click()
    await visitor.page.locator('.citations button[data-said]').waitFor()
    expect(await clipboardOf(visitor)).toBe(await visitor.page.locator('.citations dd').first().textContent())
    await visitor.leave()
  })

  test('a record is saved as a file that reference managers read', async () => {
    const visitor = await reader()
    const { page, leave } = visitor
    await openReport(page)
    await page.locator('.records > summary').click()
    const saved: string[] = []
    for (const ending of ['BibTeX', 'RIS', 'CSL-JSON']) {
      const arriving = page.waitForEvent('download')
      await page.getByRole('button', { name: `存为文件：${ending}` }).click()
      saved.push(await text(await (await arriving).createReadStream()))
    }
    expect(saved).toEqual([
      expect.stringMatching(/^@techreport\{[\s\S]*\n\}\n$/),
      expect.stringMatching(/^TY {2}- RPRT\n[\s\S]*\nER {2}-\s*$/),
      expect.stringMatching(/^\[\s*\{[\s\S]*\}\s*\]\n$/),
    ])
    expect(JSON.parse(saved[2] ?? '')).toMatchObject([
      { type: 'report', accessed: { 'date-parts': [(await dayAt(visitor)).split('-').map(Number)] } },
    ])
    await leave()
  })

  test('a Traditional page cites and speaks in Traditional', async () => {
    const visitor = await reader(CLIPBOARD)
    await openReport(visitor.page, 'zh-hant/')
    expect(await visitor.page.locator('.citations dd').first().innerText()).toMatch(/日訪問。$/)
    await visitor.page.locator('#p1 .number').click()
    await visitor.page.locator('[role="status"]', { hasText: '已複製' }).waitFor({ state: 'attached' })
    await visitor.leave()
  })
})

describe('without JavaScript', () => {
  test('citations can be read and selected, with the day of access to be filled in by hand', async () => {
    const { page, troubles, leave } = await reader({ javaScriptEnabled: false })
    await openReport(page)
    expect(await page.locator('.citations dd').allInnerTexts()).toEqual([
      expect.stringMatching(/，引用日期访问。$/),
      expect.stringMatching(/\/\.$/),
      expect.stringMatching(/\[引用日期\]\. \S+\/\.$/),
    ])
    expect(await page.locator('.report-end button').count()).toBe(0)
    await page.locator('.records > summary').click()
    const records = await page.request.get((await page.locator('.records a').getAttribute('href')) ?? '')
    expect(await records.json()).toMatchObject({
      cite: {
        csl: { type: 'report' },
        bibtex: expect.stringMatching(/^@techreport\{/),
        ris: expect.stringMatching(/^TY {2}- RPRT\n/),
      },
    })
    expect(troubles).toEqual([])
    await leave()
  })
})

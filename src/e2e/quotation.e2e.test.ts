import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Reader, reader } from './reader.ts'

/** A report whose source was Simplified, and one whose source was Traditional. */
const SIMPLIFIED = 'reports/hubei-wuhan-sifaju-2024'
const TRADITIONAL = 'reports/hubei-tianmen-zhengfu-2023'

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

/** Selects as a reader does from the first to the last place of these paragraphs, and copies the quotation. */
async function quote(from: string, to: string): Promise<string> {
  await page.evaluate(
    ([first, last]) => {
      const range = document.createRange()
      range.setStartBefore(document.getElementById(first as string)?.firstChild as ChildNode)
      range.setEndAfter(document.getElementById(last as string)?.lastChild as ChildNode)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    },
    [from, to],
  )
  await page.locator('.quotation-bar button').click()
  await page.locator('.quotation-bar button[data-said]').waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

/** The canonical text of a report, block by block. */
async function blocks(report: string): Promise<string[]> {
  const text = await (await page.request.get(`/${report}.txt`)).text()
  return text.trimEnd().split('\n').slice(2)
}

describe('a quotation', () => {
  test('taken on the Simplified page is the canonical words with the citation of its paragraph', async () => {
    await page.goto(`/${SIMPLIFIED}/`)
    const third = (await page.locator('article > [id]').evaluateAll((all) => all.map(({ id }) => id))).indexOf('p3')
    const [words, , citation, ...notes] = (await quote('p3', 'p3')).split('\n')
    expect(words).toBe((await blocks(SIMPLIFIED))[third])
    expect(citation).toMatch(/^武汉市司法局：《.*第3段，https?:\/\/.*\/reports\/[^/]*\/#p3，\d+年\d+月\d+日访问。$/u)
    expect(notes).toEqual([])
  })

  test('taken on the Traditional page is the same words, and says what the reader was before', async () => {
    await page.goto(`/${SIMPLIFIED}/`)
    const simplified = await quote('p3', 'p5')
    await page.goto(`/zh-hant/${SIMPLIFIED}/`)
    const traditional = await quote('p3', 'p5')
    expect(traditional).toBe(`${simplified}\n所見為繁體讀本，由機器轉換；引文為簡體正文。`)
  })

  test('of a report whose source was Traditional says that its Simplified is machine-made', async () => {
    await page.goto(`/${TRADITIONAL}/`)
    expect(await quote('p2', 'p2')).toMatch(/\n原件为繁体，引文的简体由机器逐字转换。$/u)
  })

  test('is offered with a selection in the text only', async () => {
    await page.goto(`/${SIMPLIFIED}/`)
    const bar = page.locator('.quotation-bar')
    expect(await bar.isVisible()).toBe(false)
    await page.locator('#p2').selectText()
    await bar.waitFor({ state: 'visible' })
    await page.locator('footer').selectText()
    await bar.waitFor({ state: 'hidden' })
  })

  test('of a few words has those and no numbers of notes', async () => {
    await page.goto(`/zh-hant/${TRADITIONAL}/`)
    const words = await page.evaluate(() => {
      const block = document.querySelector('article > [id]:has(.ref)') as Element
      const range = document.createRange()
      range.selectNodeContents(block)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
      return block.textContent
    })
    expect(words).toMatch(/[①-⑳]/u)
    await page.locator('.quotation-bar button').click()
    await page.locator('.quotation-bar button[data-said]').waitFor()
    const [quoted] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
    expect(await blocks(TRADITIONAL)).toContain(quoted)
  })
})

describe('the note on readings', () => {
  const note = () => page.locator('[data-script-note]:visible').allInnerTexts()

  test('stands on the Traditional page, for it is machine-made', async () => {
    await page.goto(`/${SIMPLIFIED}/`)
    expect(await note()).toEqual([])
    await page.goto(`/zh-hant/${SIMPLIFIED}/`)
    expect(await note()).toEqual(['本頁繁體由簡體正文機器轉換，未經人核，存疑的字在文中標出。'])
  })

  test('stands on both pages of a Traditional source, and leads to its own characters', async () => {
    await page.goto(`/${TRADITIONAL}/`)
    expect((await note()).join()).toContain('本页简体由机器逐字转换')
    await page.goto(`/zh-hant/${TRADITIONAL}/`)
    expect((await note()).join()).toContain('本頁的繁體不是原件的字')
    await page.locator('[data-script-note]:visible a').click()
    expect(new URL(page.url()).pathname).toBe(`/zh-hant/${TRADITIONAL}/source/`)
  })
})

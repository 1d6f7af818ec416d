import { expect, inject, test } from 'vitest'
import { pagesByKind } from './page-kinds.ts'
import { reader } from './reader.ts'

/** What a form at the repository's host would be filled with. */
function filledIn(href: string | null) {
  const { origin, pathname, searchParams } = new URL(href ?? '')
  return { form: origin + pathname, title: searchParams.get('title'), body: searchParams.get('body') ?? '' }
}

test.each(['', 'zh-hant/'])(
  'a problem is reported with the report, the passage and the words selected, from /%s',
  async (folder) => {
    const { page, troubles, leave } = await reader()
    const path = (await pagesByKind(`${inject('origin')}/`)).get('report')?.[0] ?? ''
    await page.goto(`/${folder}${path}`)
    const selected = await page.evaluate(() => {
      const paragraph = document.getElementById('p2') as HTMLElement
      getSelection()?.selectAllChildren(paragraph)
      return getSelection()?.toString().slice(0, 10) ?? ''
    })
    const links = page.locator('a[data-problem]')
    expect(await links.count()).toBe(7)
    const link = links.first()
    const category = await link.textContent()
    await page.waitForFunction(() => !getSelection()?.isCollapsed)
    await link.dispatchEvent('contextmenu')
    const { form, title, body } = filledIn(await link.getAttribute('href'))
    expect(form).toBe('https://code.test/archive/issues/new')
    expect(category).toMatch(/^[错錯]字$/)
    expect(title).toBe(`错字：${path.split('/')[1]}`)
    expect(body).toContain(`/${folder}${path}#p2`)
    expect(selected.length).toBe(10)
    expect(body).toContain(selected)
    expect(troubles).toEqual([])
    await leave()
  },
)

test('every page leads to how a problem is reported, and that page to a form for each kind of problem', async () => {
  const { page, troubles, leave } = await reader()
  await page.goto('/years/')
  await page.locator('footer a[href$="/about/#problems"]').click()
  const forms = await page
    .locator('.problem-desk a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(forms.map((href) => filledIn(href).title)).toEqual(['错字', '缺字', '元数据', '链接', '繁简', '出处', '其他'])
  expect(troubles).toEqual([])
  await leave()
})

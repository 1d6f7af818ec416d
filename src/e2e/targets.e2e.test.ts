import { AxeBuilder } from '@axe-core/playwright'
import { expect, inject, test } from 'vitest'
import { pagesByKind } from './page-kinds.ts'
import { reader } from './reader.ts'

test('what can be pressed is 24 px large or stands apart, on every kind of page on a phone', async () => {
  const { page, leave } = await reader({ viewport: { width: 390, height: 844 } })
  const small: string[] = []
  for (const [, [path = '']] of await pagesByKind(`${inject('origin')}/`)) {
    await page.goto(`/${path}`)
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true
    })
    const { violations } = await new AxeBuilder({ page }).withRules('target-size').analyze()
    small.push(...violations.flatMap(({ nodes }) => nodes.map(({ html }) => `/${path}: ${html.slice(0, 120)}`)))
  }
  await leave()
  expect(small).toEqual([])
}, 120_000)

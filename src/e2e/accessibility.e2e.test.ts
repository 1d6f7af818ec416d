import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, inject, test } from 'vitest'
import { pagesByKind } from './page-kinds.ts'
import { reader } from './reader.ts'

/** The rules whose verdict depends on colours; all others say in the dark what they said in the light. */
const ABOUT_COLOUR = ['color-contrast', 'link-in-text-block']

const appearances = [
  { colorScheme: 'light', rules: null },
  { colorScheme: 'dark', rules: ABOUT_COLOUR },
] as const

describe.each(['', 'zh-hant/'])('at /%s no kind of page has an axe violation', (folder) => {
  test.each(appearances)(
    'in $colorScheme',
    async ({ colorScheme, rules }) => {
      const { page, leave } = await reader({ colorScheme, reducedMotion: 'reduce' })
      const found: Record<string, string[]> = {}
      for (const [kind, [path]] of [...(await pagesByKind(`${inject('origin')}/`)), ['404', ['404.html']] as const]) {
        await page.goto(kind === '404' ? '/404.html' : `/${folder}${path}`)
        const axe = new AxeBuilder({ page })
        const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze()
        if (violations.length > 0) found[kind] = inWords(violations)
      }
      await leave()
      expect(found).toEqual({})
    },
    120_000,
  )
})

/** What axe's violations say, short enough to read in a failed test. */
function inWords(violations: Awaited<ReturnType<AxeBuilder['analyze']>>['violations']): string[] {
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 120)}`))
}

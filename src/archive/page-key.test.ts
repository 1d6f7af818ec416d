import { expect, test } from 'vitest'
import { madeReport } from './fixtures/made-report.ts'
import { pageKey } from './page-key.ts'

const held = (digest: string) => ({ ...madeReport(), folder: '', digest })

test('pageKey changes with any state of any report, and with their order', () => {
  const keys = [
    pageKey(held('a'), held('b')),
    pageKey(held('b'), held('a')),
    pageKey(held('a'), held('c')),
    pageKey(held('a')),
    pageKey(held('a'), null),
    pageKey(held('a'), 1),
    pageKey(held('a'), '1'),
  ]
  expect(new Set(keys).size).toBe(keys.length)
})

test('pageKey stays while what a page is made of stays', () => {
  expect(pageKey(held('a'), 2024, '武汉')).toBe(pageKey(held('a'), 2024, '武汉'))
})

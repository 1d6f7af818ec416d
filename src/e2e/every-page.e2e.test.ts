import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { pagesByKind, sampleOf } from './page-kinds.ts'
import { type Reader, reader } from './reader.ts'

/** Pages of one kind and script that are visited. */
const MOST = 12

const sites = [
  { place: 'at the root of a host', site: () => `${inject('origin')}/` },
  { place: 'under a sub-path', site: () => inject('underSubPath') },
]

describe.each(sites)('$place, every page', ({ site }) => {
  let visitor: Reader
  beforeAll(async () => {
    visitor = await reader()
  })
  afterAll(() => visitor.leave())

  test.each([
    { script: 'zh-Hans', folder: '' },
    { script: 'zh-Hant', folder: 'zh-hant/' },
  ])(
    'in $script opens with an empty console, no failed and no third-party request',
    async ({ script, folder }) => {
      const paths = sampleOf(await pagesByKind(site()), MOST)
      expect(paths.length).toBeGreaterThan(0)
      for (const path of paths) {
        const response = await visitor.page.goto(site() + folder + path)
        expect(response?.status(), path).toBe(200)
        expect(await visitor.page.getAttribute('html', 'lang'), path).toBe(script)
      }
      expect(visitor.troubles).toEqual([])
    },
    120_000,
  )
})

test('an address that does not exist answers 404 in both scripts, with the ways back', async () => {
  const lost = await reader()
  const response = await lost.page.goto('/no/such/page/')
  expect(response?.status()).toBe(404)
  expect(await lost.page.locator('a[href="/"]').count()).toBeGreaterThan(0)
  expect(await lost.page.locator('a[href="/zh-hant/"]').count()).toBeGreaterThan(0)
  await lost.leave()
})

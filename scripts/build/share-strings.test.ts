import { expect, test } from 'vitest'
import type { ReadPage } from './check/interface-reads-back.ts'
import { pageFacts } from './check/page-facts.ts'
import { shareStrings } from './share-strings.ts'

test('shareStrings changes nothing of what a page says', () => {
  const html = '<a id="p1" href="#p1">a</a><a id="p2" href="#p1">b</a><script src="/x.js"></script>'
  const page: ReadPage = { ...pageFacts('index.html', html), residue: ['a'], changedWords: [] }
  const share = shareStrings()
  expect([share(structuredClone(page)), share(structuredClone(page))]).toEqual([page, page])
})

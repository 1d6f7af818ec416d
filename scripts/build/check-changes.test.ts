import { expect, test } from 'vitest'
import type { ReadPage } from './check/interface-reads-back.ts'
import { pageFacts } from './check/page-facts.ts'
import { lostTargets, newTargets } from './check-changes.ts'
import { siteFiles } from './site-files.ts'

const place = { origin: 'https://a.test', base: '/' }
const page = (file: string, html: string): ReadPage => ({ ...pageFacts(file, html), residue: [], changedWords: [] })
const had = new Set(['index.html', 'a/index.html', 'b/index.html', 'sitemap.xml', 'search-index/0/x.pf_meta'])

/** The home page of a site of three has changed. */
function change(before: string, now: string, gone: readonly string[] = []) {
  const kept = Array.from(had).filter((file) => !gone.includes(file))
  const site = siteFiles({ staging: 'new', out: 'old' }, new Set(['index.html']), kept, had)
  return { site, changes: { now: [page('index.html', now)], before: [page('index.html', before)] } }
}

test.each([
  ['an id is gone that others may link to', change('<p id="p1"><p id="p2">', '<p id="p1">'), ['index.html#p2']],
  ['a page is gone', change('', '', ['a/index.html']), ['a/index.html']],
  ['an id has come', change('<p id="p1">', '<p id="p1"><p id="p2">'), []],
  ['a file of the index has another name', change('', '', ['search-index/0/x.pf_meta']), []],
  ['the sitemap is yet to be made', change('', '', ['sitemap.xml']), []],
])('lostTargets names what unchanged pages may not lead to when %s', (_, { site, changes }, lost) => {
  expect([...lostTargets(site, changes)]).toEqual(lost)
})

test('newTargets names unchanged pages that are linked to anew at a certain place', () => {
  const { site, changes } = change(
    '<a href="/a/#p1">',
    '<a href="/a/#p1"></a><a href="/b/#p1"></a><a href="/a/"></a><a href="#p9"></a><a href="/c/#p1"></a>',
  )
  expect(newTargets(site, changes, place)).toEqual(['b/index.html'])
})

import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepLinks, pagesLeadingTo } from './page-links.ts'

const place = { origin: 'https://a.test', base: '/' }
const MANY = Array.from({ length: 20 }, (_, i) => `gone/${i}.bin`)
const PAGES = ['index.html', 'a/index.html']

let folder = ''
let file = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-links-'))
  file = join(folder, 'cache', 'site.lines')
  await keepLinks(file, [page('index.html', '/a/#p1', '/b.bin'), page('a/index.html', '/', '#p1')], place, {
    anew: true,
  })
})
afterEach(() => rm(folder, { recursive: true }))

function page(name: string, ...links: string[]) {
  return { file: name, links, resources: [] }
}

test.each([
  ['a place on a page', ['a/index.html#p1'], ['index.html']],
  ['another place on it', ['a/index.html#p2'], []],
  ['a page that is gone', ['a/index.html'], ['index.html']],
  ['a file', ['b.bin'], ['index.html']],
  ['one of many', [...MANY, 'b.bin'], ['index.html']],
  ['none of many', MANY, []],
  ['either', ['b.bin', 'index.html'], PAGES],
])('pagesLeadingTo finds the pages that lead to %s', async (_, targets, found) => {
  expect(await pagesLeadingTo(file, new Set(targets), PAGES)).toEqual(found)
})

test('what was kept last of a page counts', async () => {
  await keepLinks(file, [page('index.html', '/')], place, { anew: false })
  expect(await pagesLeadingTo(file, new Set(['b.bin']), PAGES)).toEqual([])
})

test.each([
  ['missing', () => rm(file)],
  ['cut short', async () => writeFile(file, (await readFile(file, 'utf8')).slice(0, -2))],
  ['changed', async () => writeFile(file, (await readFile(file, 'utf8')).replace('b.bin', 'c.bin'))],
  ['followed by other things', () => appendFile(file, '\nother things')],
])('nothing is told where the file is %s', async (_, damage) => {
  await damage()
  expect(await pagesLeadingTo(file, new Set(['b.bin']), PAGES)).toBeNull()
})

test('nothing is told where nothing was kept of a page', async () => {
  expect(await pagesLeadingTo(file, new Set(['b.bin']), [...PAGES, 'c/index.html'])).toBeNull()
})

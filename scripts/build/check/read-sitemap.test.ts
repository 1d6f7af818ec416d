import { expect, test } from 'vitest'
import { sitemapFiles } from '../sitemap.ts'
import { readEntriesOf, readSitemap } from './read-sitemap.ts'

const files = ['index.html', 'years/index.html', '"a&b"/index.html']
const xml = sitemapFiles(files, { origin: 'https://a.test', base: '/' }).get('sitemap.xml') ?? ''

test.each(['https://a.test/', 'https://a.test/zh-hant/years/', 'https://a.test/"a&b"/'])(
  'readEntriesOf gives the entries of some addresses as readSitemap does: %s',
  (address) => {
    const entries = readSitemap(xml).filter((entry) => entry.address === address)
    expect(entries).toHaveLength(1)
    expect(readEntriesOf(new Set([address]), xml)).toEqual(entries)
  },
)

test('readEntriesOf gives none of an address that is not there', () => {
  expect(readEntriesOf(new Set(['https://a.test/years']), xml)).toEqual([])
})

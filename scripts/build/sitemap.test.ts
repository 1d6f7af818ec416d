import { expect, test } from 'vitest'
import { readSitemap } from './check/read-sitemap.ts'
import { sitemapFiles } from './sitemap.ts'

const place = { origin: 'https://a.test', base: '/archive/' }

test('sitemapFiles lists each page in both scripts, with the links of both', () => {
  const alternates = {
    'zh-Hans': 'https://a.test/archive/years/',
    'zh-Hant': 'https://a.test/archive/zh-hant/years/',
    'x-default': 'https://a.test/archive/years/',
  }
  expect(readSitemap(sitemapFiles(['years/index.html'], place).get('sitemap.xml') ?? '')).toEqual([
    { address: 'https://a.test/archive/years/', alternates },
    { address: 'https://a.test/archive/zh-hant/years/', alternates },
  ])
})

test('sitemapFiles splits where one file cannot hold all addresses, and sitemap.xml names the parts', () => {
  const files = sitemapFiles(['index.html', 'years/index.html', 'about/index.html'], place, 4)
  expect(Array.from(files.keys())).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml'])
  expect(files.get('sitemap.xml')).toContain('<loc>https://a.test/archive/sitemap-2.xml</loc>')
  expect(Array.from(files.values(), (xml) => readSitemap(xml).length)).toEqual([0, 4, 2])
})

import { describe, expect, it } from 'vitest'
import { toTraditional } from './door.ts'

const place = { base: '/archive/', path: 'reports/a/' }
const through = (html: string): string => toTraditional(html, place)

describe('toTraditional, the page’s own facts', () => {
  it.each([
    ['<html lang="zh-Hans">', '<html lang="zh-Hant">', 'language'],
    [
      '<link rel="canonical" href="https://a.org/archive/reports/a/">',
      '<link rel="canonical" href="https://a.org/archive/zh-hant/reports/a/">',
      'its address',
    ],
    [
      '<meta property="og:url" content="https://a.org/archive/reports/a/">',
      '<meta property="og:url" content="https://a.org/archive/zh-hant/reports/a/">',
      'the same for cards',
    ],
    [
      '<meta property="og:locale" content="zh_CN"><meta property="og:locale:alternate" content="zh_TW">',
      '<meta property="og:locale" content="zh_TW"><meta property="og:locale:alternate" content="zh_CN">',
      'locale',
    ],
    [
      '<meta name="citation_language" content="zh-Hans">',
      '<meta name="citation_language" content="zh-Hant">',
      'language of the citation',
    ],
    [
      '<meta http-equiv="refresh" content="0;url=/archive/reports/b/">',
      '<meta http-equiv="refresh" content="0;url=/archive/zh-hant/reports/b/">',
      'a redirect',
    ],
    ['<a href="/archive/years/2024/#x">', '<a href="/archive/zh-hant/years/2024/#x">', 'a link'],
    ['<form action=/archive/search/>', '<form action=/archive/zh-hant/search/>', 'a form'],
    [
      '<a translate="no" href="/archive/reports/b/">经技区发</a>',
      '<a translate="no" href="/archive/zh-hant/reports/b/">经技区发</a>',
      'a link whose text stays',
    ],
    [
      '<svg><a href="/archive/reports/b/"><circle r="1"/></a></svg>',
      '<svg><a href="/archive/zh-hant/reports/b/"><circle r="1"/></a></svg>',
      'a mark of a chart',
    ],
  ])('makes %s into %s: %s', (html, traditional) => {
    expect(through(html)).toBe(traditional)
  })

  it.each([
    ['<link rel="alternate" hreflang="zh-Hans" href="/archive/reports/a/">', 'alternates are for both pages the same'],
    ['<a hreflang="zh-Hans" href="/archive/reports/a/">x</a>', 'a link that says which script it leads to'],
    ['<p data-door="keep"><a href="/archive/reports/a/">x</a></p>', 'a link to be kept'],
    ['<link rel="stylesheet" href="/archive/_a/site.css"><script src="/archive/_a/s.js"></script>', 'files'],
    ['<a href="https://www.gov.cn/发/">x</a>', 'other sites'],
    ['<a href="/archive/reports/a.json">x</a>', 'exports'],
  ])('leaves %s: %s', (html) => {
    expect(through(html)).toBe(html)
  })

  it.each([
    ['/', 'reports/a/', '<a href="/reports/b/">', '<a href="/zh-hant/reports/b/">'],
    ['/archive', '/reports/a/', '<a href="/archive/">', '<a href="/archive/zh-hant/">'],
  ])('takes base %s and path %s as they come', (base, path, html, traditional) => {
    expect(toTraditional(html, { base, path })).toBe(traditional)
  })

  it.each(['zh-Hant', 'en', ''])('throws on a page in %j: it was converted before, or never should be', (lang) => {
    expect(() => through(`<html lang="${lang}">`)).toThrow('expected <html lang="zh-Hans">')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simplifiedPath, traditionalHref, traditionalPath, traditionalUrl } from './twin-path.ts'

describe('simplifiedPath and traditionalPath', () => {
  it.each([
    ['/', 'reports/a/', '/reports/a/', '/zh-hant/reports/a/'],
    ['/', '', '/', '/zh-hant/'],
    ['/', '/', '/', '/zh-hant/'],
    ['/archive/', 'years/2024/', '/archive/years/2024/', '/archive/zh-hant/years/2024/'],
    ['/archive', '/years/', '/archive/years/', '/archive/zh-hant/years/'],
  ])('of base %s and path %s are %s and %s', (base, path, simplified, traditional) => {
    expect(simplifiedPath(base, path)).toBe(simplified)
    expect(traditionalPath(base, path)).toBe(traditional)
  })
})

describe('traditionalHref', () => {
  it.each([
    ['/', '/', '/zh-hant/', 'the home page'],
    ['/reports/a/', '/', '/zh-hant/reports/a/', 'a page'],
    ['/archive', '/archive/', '/archive/zh-hant/', 'the home page without its slash'],
    ['/archive/reports/a/#p3', '/archive/', '/archive/zh-hant/reports/a/#p3', 'a paragraph'],
    [
      '/archive/search/?q=法.治&region=hubei#x',
      '/archive',
      '/archive/zh-hant/search/?q=法.治&region=hubei#x',
      'a query',
    ],
    ['/archive/?q=1', '/archive/', '/archive/zh-hant/?q=1', 'a query on the home page'],
  ])('leads %s under %s to %s: %s', (href, base, twin) => {
    expect(traditionalHref(href, base)).toBe(twin)
  })

  it.each([
    ['/archive/zh-hant/reports/a/', '/archive/', 'it is Traditional already'],
    ['/archive/reports/a.txt', '/archive/', 'a file'],
    ['/archive/404.html', '/archive/', 'the error page speaks both scripts'],
    ['/archive/assets/site.css', '/archive/', 'a file of the build'],
    ['/archive/schemas/', '/archive/', 'a folder without pages'],
    ['/archive/data/reports.csv', '/archive/', 'an export'],
    ['/archive/sources/0a1b.bin', '/archive/', 'bytes as received'],
    ['/archived/reports/', '/archive/', 'another site beside this one'],
    ['/reports/', '/archive/', 'outside the base'],
    ['https://example.org/archive/', '/archive/', 'a whole address'],
    ['//example.org/a/', '/', 'another host'],
    ['#p3', '/', 'within the page'],
    ['?q=1', '/', 'the same page'],
    ['../', '/', 'relative links have twins of the same depth'],
    ['mailto:a@example.org', '/', 'mail'],
    ['', '/', 'nothing'],
  ])('leaves %s under %s: %s', (href, base) => {
    expect(traditionalHref(href, base)).toBe(href)
  })

  it('leads a page to where its path says its twin is', () => {
    const path = fc
      .array(fc.constantFrom('reports', 'a-b', '2024', 'search'), { maxLength: 3 })
      .map((parts) => parts.map((part) => `${part}/`).join(''))
    fc.assert(
      fc.property(fc.constantFrom('/', '/archive/', '/a/b'), path, (base, page) => {
        expect(traditionalHref(simplifiedPath(base, page), base)).toBe(traditionalPath(base, page))
      }),
    )
  })
})

describe('traditionalUrl', () => {
  it.each([
    ['https://example.org/archive/reports/a/', 'https://example.org/archive/zh-hant/reports/a/'],
    ['http://127.0.0.1:4321/archive/', 'http://127.0.0.1:4321/archive/zh-hant/'],
    ['https://example.org/archive/a.png', 'https://example.org/archive/a.png'],
    ['/archive/reports/a/', '/archive/zh-hant/reports/a/'],
    ['https://example.org', 'https://example.org'],
  ])('makes %s into %s', (url, twin) => {
    expect(traditionalUrl(url, '/archive/')).toBe(twin)
  })
})

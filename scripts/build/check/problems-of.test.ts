import { describe, expect, test } from 'vitest'
import { sitemapFiles } from '../sitemap.ts'
import type { BuiltSite } from './built-site.ts'
import { pageFacts } from './page-facts.ts'
import { pathOf, twinOf } from './page-files.ts'
import { problemsOf } from './problems-of.ts'
import { readSitemap } from './read-sitemap.ts'

const place = { origin: 'https://a.test', base: '/archive/' }
const absolute = (file: string) => place.origin + place.base + pathOf(file)

/** A page that keeps every promise, in one script. */
function goodPage(simplified: string, file: string, body = ''): string {
  const lang = file === simplified ? 'zh-Hans' : 'zh-Hant'
  const alternate = (hreflang: string, at: string) =>
    `<link rel="alternate" hreflang="${hreflang}" href="${absolute(at)}">`
  return `<!doctype html><html lang="${lang}"><head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
    <link rel="canonical" href="${absolute(file)}">${alternate('zh-Hans', simplified)}
    ${alternate('zh-Hant', twinOf(simplified))}${alternate('x-default', simplified)}
    <link rel="stylesheet" href="/archive/a.css"></head><body>${body}</body></html>`
}

/** A site of home and years in both scripts and a 404 page; `changes` replaces or, where null, removes files. */
function site(changes: Record<string, string | null> = {}): BuiltSite {
  const simplified = ['index.html', 'years/index.html']
  const files = new Map<string, string | null>([
    ...simplified.map((file) => [file, goodPage(file, file, '<p id="p1">')] as const),
    ...simplified.map((file) => [twinOf(file), goodPage(file, twinOf(file), '<p id="p1">')] as const),
    ['404.html', '<html lang="zh-Hans"><meta http-equiv="content-security-policy" content="default-src \'none\'">'],
    ['a.css', '@font-face { src: url("a.woff2") }'],
    ['a.woff2', ''],
    ...sitemapFiles(simplified, place),
    ...Object.entries(changes),
  ])
  const present = Array.from(files).flatMap(([file, text]) => (text === null ? [] : [[file, text] as const]))
  const texts = new Map(present)
  return {
    place,
    files: new Set(texts.keys()),
    pages: present
      .filter(([file]) => file.endsWith('.html'))
      .map(([file, html]) => ({ ...pageFacts(file, html), residue: [] })),
    stylesheets: new Map(present.filter(([file]) => file.endsWith('.css'))),
    sitemap: readSitemap(texts.get('sitemap.xml') ?? ''),
  }
}

const home = (body: string) => ({ 'index.html': goodPage('index.html', 'index.html', body) })

test('problemsOf finds nothing in a site that keeps its promises', () => {
  expect(problemsOf(site())).toEqual([])
})

describe('problemsOf names the page and what is wrong with', () => {
  test.each([
    {
      wrong: 'a link to a page that does not exist',
      body: '<a href="/archive/x/">',
      says: 'x/index.html, which does not exist',
    },
    { wrong: 'a link out of the base', body: '<a href="/years/">', says: "leaves the site's base" },
    { wrong: 'a fragment without its id', body: '<a href="years/#p2">', says: 'years/index.html does not have' },
    { wrong: 'a form that leads nowhere', body: '<form action="/archive/find/">', says: 'find/index.html' },
    {
      wrong: 'a script of another host',
      body: '<script src="https://b.test/a.js"></script>',
      says: 'not on this site',
    },
    { wrong: 'a picture that is missing', body: '<img src="/archive/a.png">', says: 'a.png does not exist' },
    {
      wrong: 'a data: picture, which the policy blocks',
      body: '<img src="data:image/png;base64,">',
      says: 'not on this site',
    },
    { wrong: 'an inline style', body: '<p style="x">', says: 'inline code' },
    { wrong: 'an id that stands twice', body: '<p id="p1"><p id="p1">', says: 'id p1 stands more than once' },
  ])('$wrong', ({ body, says }) => {
    expect(problemsOf(site(home(body)))).toEqual([expect.stringMatching(new RegExp(`^index.html: .*${says}`))])
  })

  test.each([
    {
      wrong: 'a page without a twin',
      changes: { 'zh-hant/years/index.html': null },
      says: 'no twin at zh-hant/years/',
    },
    {
      wrong: 'a page without a policy',
      changes: { '404.html': '<html lang="zh-Hans">' },
      says: '404.html: no Content-Security',
    },
    {
      wrong: 'a policy that allows inline code',
      changes: {
        '404.html': `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      },
      says: "404.html: the Content-Security-Policy allows 'unsafe-inline'",
    },
    { wrong: 'a style sheet whose font is missing', changes: { 'a.woff2': null }, says: 'a.css: fetches a.woff2' },
    {
      wrong: 'a style sheet from another host',
      changes: { 'a.css': '@import "https://b.test/b.css"' },
      says: 'a.css: fetches',
    },
    {
      wrong: 'a Traditional page that says it is Simplified',
      changes: { 'zh-hant/index.html': goodPage('zh-hant/index.html', 'zh-hant/index.html') },
      says: 'zh-hant/index.html: lang is zh-Hans, expected zh-Hant',
    },
    {
      wrong: 'a page that is not in the sitemap',
      changes: Object.fromEntries(sitemapFiles(['index.html'], place)),
      says: 'sitemap.xml: https://a.test/archive/years/ is missing',
    },
    {
      wrong: 'a sitemap entry without a page',
      changes: Object.fromEntries(sitemapFiles(['index.html', 'years/index.html', 'x/index.html'], place)),
      says: 'sitemap.xml: https://a.test/archive/x/ is no page',
    },
  ])('$wrong', ({ changes, says }) => {
    expect(problemsOf(site(changes))).toContainEqual(expect.stringContaining(says))
  })
})

test('problemsOf names characters the script door left behind', () => {
  const { pages, ...rest } = site()
  const left = pages.map((page) => (page.file === 'zh-hant/index.html' ? { ...page, residue: ['发'] } : page))
  expect(problemsOf({ ...rest, pages: left })).toEqual(['zh-hant/index.html: left in Simplified: 发'])
})

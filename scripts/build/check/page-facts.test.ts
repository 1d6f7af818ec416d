import { expect, test } from 'vitest'
import { pageFacts } from './page-facts.ts'

const page = (head: string, body = '') =>
  pageFacts('x/index.html', `<!doctype html><html lang="zh-Hans"><head>${head}</head><body>${body}</body></html>`)

test('pageFacts reads what a page says of itself', () => {
  const facts = page(
    '<link rel="canonical" href="https://a.test/x/"><link rel="alternate" hreflang="zh-Hant" href="https://a.test/zh-hant/x/">' +
      '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><meta name="robots" content="noindex">',
  )
  expect(facts).toMatchObject({
    lang: 'zh-Hans',
    canonical: 'https://a.test/x/',
    alternates: { 'zh-Hant': 'https://a.test/zh-hant/x/' },
    contentSecurityPolicy: "default-src 'none'",
    unlisted: true,
    movedTo: null,
  })
})

test('pageFacts keeps every id, repeated ones too', () => {
  expect(page('', '<p id="p1"></p><p id="p1"></p><p id="p2"></p>').ids).toEqual(['p1', 'p1', 'p2'])
})

test.each([
  { html: '<a href="/y/">y</a>', link: '/y/' },
  { html: '<svg><a xlink:href="/y/"></a></svg>', link: '/y/' },
  { html: '<form action="/search/"></form>', link: '/search/' },
  { html: '<meta property="og:image" content="https://a.test/card.png">', link: 'https://a.test/card.png' },
  { html: '<meta http-equiv="refresh" content="0; url=/new/">', link: '/new/' },
  { html: '<link rel="alternate" type="application/atom+xml" href="/feed.xml">', link: '/feed.xml' },
  { html: '<a href="/?a=1&amp;b=2">y</a>', link: '/?a=1&b=2' },
])('pageFacts finds the link in $html', ({ html, link }) => {
  expect(page('', html)).toMatchObject({ links: [link], resources: [] })
})

test.each([
  { html: '<script type="module" src="/a.js"></script>', resources: ['/a.js'] },
  { html: '<link rel="stylesheet" href="/a.css">', resources: ['/a.css'] },
  { html: '<link rel="icon" href="/icon.svg">', resources: ['/icon.svg'] },
  { html: '<img src="/a.png" srcset="/b.png 2x, /c.png 3x">', resources: ['/a.png', '/b.png', '/c.png'] },
  { html: '<svg><use href="/marks.svg#seal"/></svg>', resources: ['/marks.svg#seal'] },
])('pageFacts finds what a browser fetches for $html', ({ html, resources }) => {
  expect(page('', html)).toMatchObject({ links: [], resources })
})

test.each([
  { html: '<p style="color:red"></p>', inline: ['<p style="color:red">'] },
  { html: '<p onclick="go()"></p>', inline: ['<p onclick="go()">'] },
  { html: '<style>p{}</style>', inline: ['<style>'] },
  { html: '<svg><style>p{}</style></svg>', inline: ['<style>'] },
  { html: '<script>go()</script>', inline: ['<script> without src'] },
  { html: '<script type="module">go()</script>', inline: ['<script> without src'] },
  { html: '<a href=" javascript:go()">y</a>', inline: ['<a href=" javascript:go()">'] },
  { html: '<script type="application/ld+json">{}</script>', inline: [] },
  { html: '<p>style="x" onclick=go() &lt;style></p>', inline: [] },
])('pageFacts finds the inline code in $html', ({ html, inline }) => {
  expect(page('', html).inline).toEqual(inline)
})

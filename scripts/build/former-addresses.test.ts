import { expect, test } from 'vitest'
import { madeReport } from '../../src/archive/fixtures/made-report.ts'
import { pageFacts } from './check/page-facts.ts'
import { formerAddressPages } from './former-addresses.ts'

const place = { origin: 'https://a.test', base: '/archive/' }

test('formerAddressPages leads each former address to the report, for browsers, readers and search engines', () => {
  const pages = formerAddressPages([madeReport({ id: 'new-2024', formerIds: ['old-2024'] })], place)
  expect(Array.from(pages.keys())).toEqual(['reports/old-2024/index.html'])
  expect(pageFacts('reports/old-2024/index.html', pages.get('reports/old-2024/index.html') ?? '')).toMatchObject({
    movedTo: '/archive/reports/new-2024/',
    canonical: 'https://a.test/archive/reports/new-2024/',
    links: ['/archive/reports/new-2024/'],
    resources: ['/archive/moved.js'],
    unlisted: true,
    inline: [],
  })
})

test('formerAddressPages shows a title as text, never as markup', () => {
  const report = madeReport({ title: '<b>&"报告', formerIds: ['old-2024'] })
  expect(formerAddressPages([report], place).get('reports/old-2024/index.html')).toContain(
    '<title>&lt;b>&amp;&quot;报告',
  )
})

test('formerAddressPages makes nothing for reports that never moved', () => {
  expect(formerAddressPages([madeReport()], place).size).toBe(0)
})

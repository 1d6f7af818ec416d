import { expect, test } from 'vitest'
import { brokenPromises } from './broken-promises.ts'
import { madeReport } from './fixtures/made-report.ts'
import type { Publication } from './published.ts'

const since = '2026-01-01'
const published = (id: string): Publication => ({ kind: 'report', id, address: `reports/${id}/`, since })
const moved = (id: string, to: string): Publication => ({ kind: 'redirect', id, address: `reports/${id}/`, since, to })
const withdrawn = (id: string): Publication => ({
  kind: 'tombstone',
  id,
  address: `reports/${id}/`,
  since,
  title: '报告',
  reason: '重复',
})
const everywhere = () => true

test.each([
  { archive: 'has nothing new', rows: [published('a-1')], reports: [madeReport({ id: 'a-1' })] },
  { archive: 'has a report not published yet', rows: [], reports: [madeReport({ id: 'a-1' })] },
  { archive: 'renames a report', rows: [published('a-1')], reports: [madeReport({ id: 'b-1', formerIds: ['a-1'] })] },
  {
    archive: 'keeps a redirect',
    rows: [published('a-1'), moved('a-1', 'b-1'), published('b-1')],
    reports: [madeReport({ id: 'b-1', formerIds: ['a-1'] })],
  },
  { archive: 'withdraws a report with a tombstone', rows: [published('a-1'), withdrawn('a-1')], reports: [] },
])('brokenPromises finds nothing when the archive $archive', ({ rows, reports }) => {
  expect(brokenPromises(rows, reports, everywhere)).toEqual([])
})

test.each([
  { archive: 'loses a report', rows: [published('a-1')], reports: [], says: 'a-1: published since 2026-01-01' },
  {
    archive: 'loses a redirect',
    rows: [published('a-1'), moved('a-1', 'b-1'), published('b-1')],
    reports: [madeReport({ id: 'b-1' })],
    says: 'a-1: published since 2026-01-01',
  },
  {
    archive: 'gives a withdrawn id to another report',
    rows: [published('a-1'), withdrawn('a-1')],
    reports: [madeReport({ id: 'a-1' })],
    says: 'a-1: was withdrawn',
  },
  {
    archive: 'gives a former id to another report',
    rows: [moved('a-1', 'b-1')],
    reports: [madeReport({ id: 'a-1' })],
    says: 'a-1: is a former id of b-1',
  },
  {
    archive: 'has two reports that claim one id',
    rows: [],
    reports: [madeReport({ id: 'a-1' }), madeReport({ id: 'b-1', formerIds: ['a-1'] })],
    says: 'a-1: claimed by a-1 and by b-1',
  },
])('brokenPromises says so when the archive $archive', ({ rows, reports, says }) => {
  expect(brokenPromises(rows, reports, everywhere)).toEqual([expect.stringContaining(says)])
})

test('brokenPromises names each published address where the site has no page, once', () => {
  const rows = [published('a-1'), moved('a-1', 'b-1'), published('b-1')]
  const reports = [madeReport({ id: 'b-1', formerIds: ['a-1'] })]
  expect(brokenPromises(rows, reports, (address) => address === 'reports/b-1/')).toEqual([
    'reports/a-1/: published, and the site has no page there',
  ])
})

import { expect, test } from 'vitest'
import { reportsTable } from '../../src/exports/reports-table.ts'
import { corrections } from '../../src/reading/corrections.ts'
import { partPassages } from '../../src/reading/part-passages.ts'
import { partPlace } from '../../src/reading/part-place.ts'
import { structure } from '../../src/reading/structure.ts'
import { madeUpReport } from '../../src/report/fixtures/made-up-report.ts'
import type { Report } from '../../src/report/report.ts'
import { findFacts } from './find-facts.ts'

test('findFacts finds all that lists say of a report: they then ask for neither its text nor its ledger', () => {
  const found = new Map<string, unknown>()
  const remember = <T>(name: string, find: () => T): T => {
    if (!found.has(name)) found.set(name, find())
    return found.get(name) as T
  }
  const report = madeUpReport({
    blocks: [[1, '一、工作情况'], '推进立法，落实《纲要》。'],
    outline: [{ id: 's1', level: 1, form: 'line', words: '一、工作情况' }],
  })
  const lists = (own: Report): unknown => [
    corrections([own]).map(({ rule, count }) => [rule.key, count]),
    reportsTable([own], 'https://example.org/'),
    structure(own),
    partPassages(own).map((passage) => partPlace(own, passage)),
  ]
  findFacts({ ...report, remember })
  const unread = { front: report.front, remember } as unknown as Report
  expect(lists(unread)).toEqual(lists(report))
})

import { expect, test } from 'vitest'
import { madeReport } from './fixtures/made-report.ts'
import { formatPublished, notYetPublished, type Publication, parsePublished } from './published.ts'

const report: Publication = { kind: 'report', id: 'a-2024', address: 'reports/a-2024/', since: '2026-01-01' }
const redirect: Publication = {
  kind: 'redirect',
  id: 'b-2024',
  address: 'reports/b-2024/',
  since: '2026-01-01',
  to: 'a-2024',
}
const tombstone: Publication = {
  kind: 'tombstone',
  id: 'c-2024',
  address: 'reports/c-2024/',
  since: '2026-02-01',
  title: '已撤下的报告',
  reason: '发布机关要求',
}

test('parsePublished reads what formatPublished writes, one line each', () => {
  const rows = [report, redirect, tombstone]
  expect(parsePublished(formatPublished(rows), 'published.jsonl')).toEqual(rows)
  expect(formatPublished(rows).split('\n')).toHaveLength(4)
})

test('parsePublished names every bad line at once', () => {
  const text = `${JSON.stringify(report)}\n{\n${JSON.stringify({ ...report, kind: 'lost' })}\n`
  expect(() => parsePublished(text, 'published.jsonl')).toThrow(
    /^published\.jsonl:2: [^\n]*\npublished\.jsonl:3: [^\n]*$/,
  )
})

test('notYetPublished lists new reports and their former ids by address, on the day the report came in', () => {
  const reports = [madeReport({ id: 'c-2024', formerIds: ['a-2023'] }), madeReport({ id: 'b-2024' })]
  expect(notYetPublished([], reports)).toEqual([
    { kind: 'redirect', id: 'a-2023', address: 'reports/a-2023/', since: '2026-01-01', to: 'c-2024' },
    { kind: 'report', id: 'b-2024', address: 'reports/b-2024/', since: '2026-01-01' },
    { kind: 'report', id: 'c-2024', address: 'reports/c-2024/', since: '2026-01-01' },
  ])
})

test('notYetPublished adds nothing for an archive that has not changed', () => {
  const reports = [madeReport({ id: 'a-2024', formerIds: ['b-2024'] })]
  expect(notYetPublished([report, redirect], reports)).toEqual([])
})

test('notYetPublished adds a line when the id of a report becomes a former one', () => {
  const reports = [madeReport({ id: 'd-2024', formerIds: ['a-2024'] })]
  expect(notYetPublished([report], reports).map(({ kind, id }) => [kind, id])).toEqual([
    ['redirect', 'a-2024'],
    ['report', 'd-2024'],
  ])
})

import { expect, test } from 'vitest'
import type { Publication } from './published.ts'
import { withdrawn } from './withdrawn.ts'

const report: Publication = { kind: 'report', id: 'a-2024', address: 'reports/a-2024/', since: '2026-01-01' }
const tombstone: Publication = { ...report, kind: 'tombstone', since: '2026-02-01', title: '报告', reason: '误收' }

test('withdrawn lists reports whose last line is a tombstone', () => {
  expect(withdrawn([report, tombstone])).toEqual([tombstone])
})

test('withdrawn leaves out reports that stand', () => {
  expect(withdrawn([report])).toEqual([])
})

import { expect, test } from 'vitest'
import { madeReport } from '../archive/fixtures/made-report.ts'
import { examplePair } from './example-pair.ts'

const ids = (reports: Parameters<typeof examplePair>[0]) => examplePair(reports)?.map(({ front }) => front.id) ?? null

const NEWEST = madeReport({ id: 'newest', issuers: ['甲'], year: 2025 })
const LATER = madeReport({ id: 'later', issuers: ['乙'], year: 2024 })
const EARLIER = madeReport({ id: 'earlier', issuers: ['乙'], year: 2022 })

test.each<[Parameters<typeof examplePair>[0], string[] | null, string]>([
  [[NEWEST, EARLIER, LATER], ['earlier', 'later'], 'the same issuer’s, the earlier first'],
  [[EARLIER, NEWEST], ['newest', 'earlier'], 'else the newest two'],
  [[NEWEST], null, 'one has nothing to be compared with'],
  [[], null, 'nor has none'],
])('of %# it is %j: %s', (reports, expected) => {
  expect(ids(reports)).toEqual(expected)
})

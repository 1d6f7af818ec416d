import { describe, expect, test } from 'vitest'
import { byYear } from './by-year.ts'
import { dutyYears } from './duty-years.ts'
import { madeReport } from './fixtures/made-report.ts'
import { holdings } from './holdings.ts'
import { inRegion } from './in-region.ts'
import { issuerName } from './issuer-name.ts'
import { issuerKey, issuerSeries, neighboursInTime } from './issuer-series.ts'
import { newestFirst } from './newest-first.ts'
import { regionAncestry } from './region-ancestry.ts'
import { regionsWithPages } from './regions-with-pages.ts'

const ids = (reports: readonly { front: { id: string } }[]) => reports.map(({ front }) => front.id)

describe('newestFirst', () => {
  test('orders by year, then by publication or else signature, undated last, then by id', () => {
    const reports = [
      madeReport({ id: 'undated-b' }),
      madeReport({ id: 'undated-a' }),
      madeReport({ id: 'signed', signed: '2025-02-01' }),
      madeReport({ id: 'published', published: '2025-03-27T14:45+08:00', signed: '2025-01-01' }),
      madeReport({ id: 'older', year: 2022, published: '2026-01-01' }),
    ]
    expect(ids(newestFirst(reports))).toEqual(['published', 'signed', 'undated-a', 'undated-b', 'older'])
    expect(ids(newestFirst([...reports].reverse()))).toEqual(ids(newestFirst(reports)))
  })
})

describe('byYear', () => {
  test('groups by the year reported on, newest year first', () => {
    const grouped = byYear([
      madeReport({ year: 2022 }),
      madeReport({ id: 'b', year: 2024 }),
      madeReport({ id: 'a', year: 2024 }),
    ])
    expect([...grouped].map(([year, reports]) => [year, ids(reports)])).toEqual([
      [2024, ['a', 'b']],
      [2022, ['made-report-2024']],
    ])
  })
})

describe('regions', () => {
  test('regionAncestry names a region and all it lies in, outermost first', () => {
    expect(regionAncestry('hubei/wuhan/donghu')).toEqual(['hubei', 'hubei/wuhan', 'hubei/wuhan/donghu'])
  })

  test('inRegion takes what lies in a division, and nothing of unknown place', () => {
    const reports = [
      madeReport({ id: 'a' }),
      madeReport({ id: 'b', region: 'hunan' }),
      madeReport({ id: 'c', region: null }),
    ]
    expect(ids(inRegion(reports, 'hubei'))).toEqual(['a'])
    expect(ids(inRegion(reports, 'hunan'))).toEqual(['b'])
    expect(inRegion(reports, 'hu')).toEqual([])
  })

  test('regionsWithPages are the divisions with reports and all they lie in', () => {
    const reports = [
      madeReport({ region: 'hubei/wuhan/donghu' }),
      madeReport({ region: 'hunan' }),
      madeReport({ region: null }),
    ]
    expect(regionsWithPages(reports)).toEqual(['hubei', 'hubei/wuhan', 'hubei/wuhan/donghu', 'hunan'])
  })
})

describe('holdings', () => {
  test('counts reports, provinces, places and years, and finds the newest accession', () => {
    const reports = [
      madeReport({ accessioned: '2026-03-01' }),
      madeReport({ region: 'hubei', year: 2022, accessioned: '2026-05-01' }),
      madeReport({ region: 'hunan/shaoyang', year: 2023 }),
      madeReport({ region: null }),
    ]
    expect(holdings(reports)).toEqual({
      reports: 4,
      provinces: 2,
      places: 3,
      years: [2022, 2024],
      lastUpdate: '2026-05-01',
    })
  })

  test('says nothing of years and updates while nothing is held', () => {
    expect(holdings([])).toEqual({ reports: 0, provinces: 0, places: 0, years: null, lastUpdate: null })
  })
})

describe('issuers', () => {
  test('issuerName joins several issuers as printed', () => {
    expect(issuerName(madeReport({ issuers: ['某区工委', '某区管委'] }).front)).toBe('某区工委、某区管委')
  })

  test('issuerKey does not depend on the order of names, and tells places apart', () => {
    const key = (region: string, ...issuers: string[]) => issuerKey(madeReport({ region, issuers }).front)
    expect(key('hubei', '甲', '乙')).toBe(key('hubei', '乙', '甲'))
    expect(key('hubei', '甲')).not.toBe(key('hunan', '甲'))
  })

  test('neighboursInTime are the nearest years held, over gaps', () => {
    const [a, b, c] = [2019, 2022, 2024].map((year) => madeReport({ id: `r-${year}`, year })) as [Made, Made, Made]
    const series = issuerSeries([c, a, b, madeReport({ id: 'other', year: 2023, region: 'hunan' })])
    expect(neighboursInTime(series, b)).toEqual({ previous: a, next: c })
    expect(neighboursInTime(series, a)).toEqual({ previous: null, next: b })
  })

  type Made = ReturnType<typeof madeReport>
})

describe('dutyYears', () => {
  test.each([
    [[], []],
    [
      [2024, 2022],
      [2019, 2020, 2021, 2022, 2023, 2024],
    ],
    [
      [2020, 2017],
      [2017, 2018, 2019, 2020],
    ],
    [[2016], [2016]],
  ])('for reports on %j shows %j', (held, years) => {
    expect(dutyYears(held.map((year) => madeReport({ year })))).toEqual(years)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LEVELS } from '../genre/closed-sets.ts'
import { passes, type ReportFilter, readReportFilter, writeReportFilter } from './report-filter.ts'

const NONE = { region: null, year: null, level: null }

const filter: fc.Arbitrary<ReportFilter> = fc.record({
  region: fc.constantFrom(null, 'hubei', 'hubei/wuhan', 'hubei/wuhan/donghu'),
  year: fc.option(fc.integer({ min: 2015, max: 2099 })),
  level: fc.option(fc.constantFrom(...LEVELS)),
})

describe('readReportFilter', () => {
  test('reads what writeReportFilter wrote', () => {
    fc.assert(
      fc.property(filter, (state) => {
        expect(readReportFilter(writeReportFilter(state))).toEqual(state)
      }),
    )
  })

  test.each(['?region=../x&year=24&level=city', '?region=', '?x=1', ''])('takes %s for no filter', (search) => {
    expect(readReportFilter(search)).toEqual(NONE)
  })
})

describe('writeReportFilter', () => {
  test('says nothing where nothing is narrowed', () => {
    expect(writeReportFilter(NONE)).toBe('')
  })
})

describe('passes', () => {
  const wuhan = { region: 'hubei/wuhan', year: 2024, level: 'prefectural' }

  test.each([
    [{ ...NONE }, true],
    [{ ...NONE, region: 'hubei' }, true],
    [{ ...NONE, region: 'hubei/wuhan' }, true],
    [{ ...NONE, region: 'hubei/wuhan/donghu' }, false],
    [{ ...NONE, region: 'hubei/wu' }, false],
    [{ ...NONE, year: 2023 }, false],
    [{ ...NONE, level: 'county' as const }, false],
    [{ region: 'hubei', year: 2024, level: 'prefectural' as const }, true],
  ])('%j keeps the report of a city: %s', (given, kept) => {
    expect(passes(given, wuhan)).toBe(kept)
  })

  test('a report of unknown place or level is kept by no filter on them', () => {
    const unknown = { region: null, year: 2024, level: null }
    expect(passes({ ...NONE, year: 2024 }, unknown)).toBe(true)
    expect(passes({ ...NONE, region: 'hubei' }, unknown)).toBe(false)
    expect(passes({ ...NONE, level: 'county' }, unknown)).toBe(false)
  })
})

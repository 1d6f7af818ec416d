import { describe, expect, it } from 'vitest'
import { indexFilters } from './index-filters.ts'
import type { Filters } from './search-address.ts'

const OPEN: Filters = { region: null, from: null, to: null, level: null, kind: null }

describe('indexFilters', () => {
  it('filters nothing where nothing is chosen', () => {
    expect(indexFilters(OPEN, [2015, 2024])).toEqual({})
  })

  it('names each year of a range', () => {
    expect(indexFilters({ ...OPEN, from: 2021, to: 2023 }, [2015, 2024])).toEqual({
      year: { any: ['2021', '2022', '2023'] },
    })
  })

  it('ends an open range where the archive does', () => {
    expect(indexFilters({ ...OPEN, from: 2023 }, [2015, 2024])).toEqual({ year: { any: ['2023', '2024'] } })
    expect(indexFilters({ ...OPEN, to: 2016 }, [2015, 2024])).toEqual({ year: { any: ['2015', '2016'] } })
  })

  it('lets nothing through a range that holds no year, or none of the archive', () => {
    expect(indexFilters({ ...OPEN, from: 2023, to: 2021 }, [2015, 2024])).toEqual({ year: { any: ['none'] } })
    expect(indexFilters({ ...OPEN, from: 2030 }, [2015, 2024])).toEqual({ year: { any: ['none'] } })
  })

  it('passes region, level and kind as they are', () => {
    const chosen = { ...OPEN, region: 'hubei/wuhan', level: 'county', kind: 'government' } as const
    expect(indexFilters(chosen, [2015, 2024])).toEqual({ region: 'hubei/wuhan', level: 'county', kind: 'government' })
  })
})

import { describe, expect, it } from 'vitest'
import { indexFilters } from './index-filters.ts'
import type { Filters } from './search-address.ts'

const OPEN: Filters = { region: null, from: null, to: null, level: null, kind: null }

describe('indexFilters', () => {
  it('filters nothing where nothing is chosen', () => {
    expect(indexFilters(OPEN)).toEqual({})
  })

  it('passes region, level and kind as they are, and no year', () => {
    const chosen = { ...OPEN, region: 'hubei/wuhan', level: 'county', kind: 'government', from: 2021 } as const
    expect(indexFilters(chosen)).toEqual({ region: 'hubei/wuhan', level: 'county', kind: 'government' })
  })
})

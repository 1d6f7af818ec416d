import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ISSUER_KINDS, LEVELS } from '../genre/closed-sets.ts'
import { readSearchAddress, type SearchState, SORTS, writeSearchAddress } from './search-address.ts'

const NOTHING: SearchState = {
  query: '',
  region: null,
  from: null,
  to: null,
  level: null,
  kind: null,
  sort: 'date',
  all: false,
}

const segment = fc.string({ unit: fc.constantFrom('a', 'z', '0', '9'), minLength: 1, maxLength: 8 })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const state: fc.Arbitrary<SearchState> = fc.record({
  query: fc.string({ unit: fc.constantFrom('行', '復', '𠮷', '&', '=', '+', ' ', '%', '#', '?', '"', '1') }),
  region: maybe(fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => segments.join('/'))),
  from: maybe(fc.integer({ min: 1949, max: 2100 })),
  to: maybe(fc.integer({ min: 1949, max: 2100 })),
  level: maybe(fc.constantFrom(...LEVELS)),
  kind: maybe(fc.constantFrom(...ISSUER_KINDS)),
  sort: fc.constantFrom(...SORTS),
  all: fc.boolean(),
})

describe('the address of a search', () => {
  it('reads back as the state it was written from', () => {
    fc.assert(
      fc.property(state, (sample) => {
        expect(readSearchAddress(writeSearchAddress(sample))).toEqual(sample)
      }),
    )
  })

  it('is written the same once it is read', () => {
    fc.assert(
      fc.property(state, (sample) => {
        const address = writeSearchAddress(sample)
        expect(writeSearchAddress(readSearchAddress(address))).toBe(address)
      }),
    )
  })

  it('is empty where nothing is asked', () => {
    expect(writeSearchAddress(NOTHING)).toBe('')
    expect(readSearchAddress('')).toEqual(NOTHING)
  })

  it('names what is asked as the contract does', () => {
    const search =
      '?q=%E5%A4%8D%E8%AE%AE&region=hubei%2Fwuhan&from=2021&to=2024&level=county&kind=government&sort=place&all=1'
    expect(readSearchAddress(search)).toEqual({
      query: '复议',
      region: 'hubei/wuhan',
      from: 2021,
      to: 2024,
      level: 'county',
      kind: 'government',
      sort: 'place',
      all: true,
    })
  })

  it.each(['?region=../x', '?region=', '?from=20', '?to=abcd', '?level=city', '?kind=', '?sort=size', '?all=yes'])(
    'is read without %s, which it does not understand',
    (search) => {
      expect(readSearchAddress(search)).toEqual(NOTHING)
    },
  )
})

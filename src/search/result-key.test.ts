import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareKeys, type KeyedSort, type ResultKey, readResultKey, resultName } from './result-key.ts'

const key: fc.Arbitrary<ResultKey> = fc.record({
  place: fc.constantFrom('42', '4201', '4201z-donghu', 'zz'),
  year: fc.integer({ min: 2015, max: 2030 }),
  date: fc.constantFrom('', '2025', '202503', '20250327', '202503271445'),
})

const names = [
  { place: '43', year: 2024, date: '20250116' },
  { place: '42', year: 2024, date: '' },
  { place: '42', year: 2022, date: '20230101' },
  { place: '4201', year: 2024, date: '20250327' },
].map((sample) => resultName(sample, 'abc'))

const sorted = (sort: KeyedSort) => {
  const compare = compareKeys(sort)
  return names.toSorted((a, b) => compare(readResultKey(a), readResultKey(b)))
}

describe('the name of a result', () => {
  it('reads back as the key it was written from', () => {
    fc.assert(
      fc.property(key, fc.stringMatching(/^[0-9a-f]{8}$/), (sample, digest) => {
        expect(readResultKey(resultName(sample, digest))).toEqual(sample)
      }),
    )
  })

  it('takes a date as the front matter gives it', () => {
    expect(resultName({ place: '42', year: 2024, date: '2025-03-27T14:45+08:00' }, 'abc')).toBe(
      '42_2024_202503271445_abc',
    )
  })

  it('sorts by date with the newest first and the unknown last', () => {
    expect(sorted('date')).toEqual([
      '4201_2024_20250327_abc',
      '43_2024_20250116_abc',
      '42_2024__abc',
      '42_2022_20230101_abc',
    ])
  })

  it('sorts by place, each place newest first', () => {
    expect(sorted('place')).toEqual([
      '42_2024__abc',
      '42_2022_20230101_abc',
      '4201_2024_20250327_abc',
      '43_2024_20250116_abc',
    ])
  })

  it('without a key is refused', () => {
    expect(() => readResultKey('x-pairs_ec968a6')).toThrow(/^x-pairs_ec968a6: found no place/)
  })
})

import { describe, expect, it } from 'vitest'
import { countResults, isWithinYears } from './count-results.ts'

const keys = [
  { place: '4201', year: 2024, date: '' },
  { place: '42', year: 2022, date: '' },
  { place: '4201', year: 2023, date: '' },
  { place: '43', year: 2024, date: '' },
]

describe('countResults', () => {
  it('counts years newest first, whatever years were asked for', () => {
    const years = [
      [2024, 2],
      [2023, 1],
      [2022, 1],
    ]
    expect(countResults(keys, { from: null, to: null }).years).toEqual(years)
    expect(countResults(keys, { from: 2024, to: 2024 }).years).toEqual(years)
  })

  it('counts places in the order of official lists, within the years asked for', () => {
    expect(countResults(keys, { from: 2023, to: null }).places).toEqual([
      ['4201', 2],
      ['43', 1],
    ])
  })

  it('counts nothing where nothing was found', () => {
    expect(countResults([], { from: null, to: null })).toEqual({ years: [], places: [] })
  })
})

describe('isWithinYears', () => {
  it.each<[number | null, number | null, boolean]>([
    [null, null, true],
    [2022, 2022, true],
    [2023, null, false],
    [null, 2021, false],
    [2023, 2021, false],
  ])('takes 2022 from %j to %j as %j', (from, to, expected) => {
    expect(isWithinYears({ place: '42', year: 2022, date: '' }, { from, to })).toBe(expected)
  })
})

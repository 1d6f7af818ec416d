import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeReport } from '../archive/fixtures/made-report.ts'
import { indexBands } from './index-bands.ts'

const reportsOf = (counts: Readonly<Record<number, number>>) =>
  Object.entries(counts).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, i) => madeReport({ id: `a-${i}-${year}`, year: Number(year) })),
  )
const SIZES = { whole: 4, most: 4, current: 2, together: 3 }
const namesOf = (counts: Readonly<Record<number, number>>, sizes = SIZES) =>
  indexBands(reportsOf(counts), sizes).map(({ name, reports }) => `${name}: ${reports.length}`)

describe('indexBands', () => {
  it.each<[string, Readonly<Record<number, number>>, string[]]>([
    ['an empty archive has none', {}, []],
    ['a small archive is one', { 2019: 1, 2023: 2, 2024: 1 }, ['2019-2024: 4']],
    ['the newest years stand for themselves', { 2019: 1, 2020: 1, 2023: 2, 2024: 1 }, ['2023-2024: 3', '2019-2020: 2']],
    [
      'each of the newest years stands for itself where they are too large together',
      { 2019: 1, 2020: 1, 2023: 3, 2024: 1 },
      ['2024-2024: 1', '2023-2023: 3', '2019-2020: 2'],
    ],
    [
      'years over are gathered from the oldest',
      { 2017: 2, 2018: 2, 2019: 1, 2024: 1 },
      ['2024-2024: 1', '2019-2019: 1', '2017-2018: 4'],
    ],
    [
      'a year too large is cut',
      { 2019: 9, 2024: 1 },
      ['2024-2024: 1', '2019-2019.0: 2', '2019-2019.1: 3', '2019-2019.2: 4'],
    ],
  ])('%s', (_, counts, names) => {
    expect(namesOf(counts)).toEqual(names)
  })

  it('sets the newest years apart in an archive that one band could hold, once it has grown', () => {
    const sizes = { whole: 3, most: 10, current: 2, together: 10 }
    expect(namesOf({ 2020: 1, 2023: 1, 2024: 1 }, sizes)).toEqual(['2020-2024: 3'])
    expect(namesOf({ 2020: 2, 2023: 1, 2024: 1 }, sizes)).toEqual(['2023-2024: 2', '2020-2020: 2'])
  })

  it('changes one band alone where a report comes and none overflows', () => {
    const before = indexBands(reportsOf({ 2018: 2, 2019: 1, 2022: 3, 2024: 1 }), SIZES)
    const after = indexBands(reportsOf({ 2018: 2, 2019: 2, 2022: 3, 2024: 1 }), SIZES)
    const changed = after.filter(({ reports }, i) => reports.length !== before[i]?.reports.length)
    expect(changed.map(({ name }) => name)).toEqual(['2018-2019'])
  })

  it('holds every report once, in the same bands whatever the order they come in', () => {
    const years = fc.array(fc.integer({ min: 2015, max: 2024 }), { maxLength: 40 })
    fc.assert(
      fc.property(years, (all) => {
        const reports = all.map((year, i) => madeReport({ id: `a-${i}-${year}`, year }))
        const sizes = { whole: 6, most: 6, current: 2, together: 4 }
        const bands = indexBands(reports, sizes)
        const held = bands.flatMap((band) => band.reports.map(({ front }) => front.id))
        expect(held.toSorted()).toEqual(reports.map(({ front }) => front.id).sort())
        expect(indexBands(reports.toReversed(), sizes)).toEqual(bands)
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { madeReport } from '../archive/fixtures/made-report.ts'
import { correctionPages } from './correction-pages.ts'
import type { Corrections } from './correction-places.ts'

const entry = (id: string, year: number, region: string | null = 'hubei/wuhan', count = 1): Corrections => ({
  report: madeReport({ id, year, region }),
  count,
  places: [],
})

const ENTRIES = [
  entry('jinan-2024', 2024, 'shandong/jinan'),
  entry('wuhan-2024', 2024, 'hubei/wuhan', 2),
  entry('nowhere-2024', 2024, null),
  entry('wuhan-2023', 2023, 'hubei/wuhan', 4),
]

const idsOf = (entries: readonly Corrections[]) => entries.map(({ report }) => report.front.id)

describe('correctionPages', () => {
  test('while all fit there is one page, in the order of the entries', () => {
    const pages = correctionPages(ENTRIES, 4)
    expect(pages.map(({ year, number, last, years }) => [year, number, last, years])).toEqual([[null, 1, 1, []]])
    expect(pages.flatMap(({ entries }) => idsOf(entries))).toEqual([
      'jinan-2024',
      'wuhan-2024',
      'nowhere-2024',
      'wuhan-2023',
    ])
  })

  test('else a page leads to the years, which have what is in them, so many a page', () => {
    expect(
      correctionPages(ENTRIES, 2).map(({ year, number, last, entries }) => [year, number, last, idsOf(entries)]),
    ).toEqual([
      [null, 1, 1, []],
      [2024, 1, 2, ['jinan-2024', 'wuhan-2024']],
      [2024, 2, 2, ['nowhere-2024']],
      [2023, 1, 1, ['wuhan-2023']],
    ])
    expect(correctionPages(ENTRIES, 2)[0]?.years).toEqual([
      { year: 2024, reports: 3, count: 4 },
      { year: 2023, reports: 1, count: 4 },
    ])
  })

  test.each([0, 1, 5, 500])('each of %i reports stands on exactly one page', (length) => {
    const entries = Array.from({ length }, (_, i) => entry(`r-${i}`, 2019 + (i % 3)))
    const shown = correctionPages(entries).flatMap((page) => idsOf(page.entries))
    expect(shown).toHaveLength(length)
    expect(new Set(shown).size).toBe(length)
  })
})

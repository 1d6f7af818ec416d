import { describe, expect, test } from 'vitest'
import { madeReport } from '../archive/fixtures/made-report.ts'
import { partPages } from './part-pages.ts'

const REPORTS = [
  madeReport({ id: 'wuhan-2024', region: 'hubei/wuhan', year: 2024 }),
  madeReport({ id: 'jinan-2024', region: 'shandong/jinan', year: 2024 }),
  madeReport({ id: 'nowhere-2024', region: null, year: 2024 }),
  madeReport({ id: 'wuhan-2023', region: 'hubei/wuhan', year: 2023 }),
]

const pages = (most: number) =>
  partPages(REPORTS, 'problems', most).map(({ scope, reports, divided }) => [
    [scope.year, scope.province],
    reports.map(({ front }) => front.id),
    divided,
  ])

describe('partPages', () => {
  test('there is a page of all and a page of each year, newest first and within a year by place', () => {
    expect(pages(4)).toEqual([
      [[null, undefined], ['jinan-2024', 'wuhan-2024', 'nowhere-2024', 'wuhan-2023'], false],
      [[2024, undefined], ['jinan-2024', 'wuhan-2024', 'nowhere-2024'], false],
      [[2023, undefined], ['wuhan-2023'], false],
    ])
  })

  test('where all are too long for a page it leads to the years, which are pages as before, and to the provinces', () => {
    expect(pages(3).map(([scope, ids, divided]) => [scope, ids, divided])).toEqual([
      [[null, undefined], expect.any(Array), true],
      [[2024, undefined], ['jinan-2024', 'wuhan-2024', 'nowhere-2024'], false],
      [[2023, undefined], ['wuhan-2023'], false],
      [[null, 'shandong'], ['jinan-2024'], false],
      [[null, 'hubei'], ['wuhan-2024', 'wuhan-2023'], false],
      [[null, null], ['nowhere-2024'], false],
    ])
  })

  test('where a year is too long for a page each of its provinces has one, and so has the unknown place', () => {
    expect(pages(2).slice(6)).toEqual([
      [[2024, 'shandong'], ['jinan-2024'], false],
      [[2024, 'hubei'], ['wuhan-2024'], false],
      [[2024, null], ['nowhere-2024'], false],
    ])
  })

  test('where a province is too long it leads to its years', () => {
    const own = partPages(REPORTS, 'problems', 1).find(({ scope }) => scope.year === null && scope.province === 'hubei')
    expect(own).toMatchObject({ divided: true })
    expect(own?.narrower.map(({ scope }) => scope)).toEqual([
      { year: 2024, province: 'hubei' },
      { year: 2023, province: 'hubei' },
    ])
  })

  test('a page that is too long names the pages that are part of it, with their counts', () => {
    const [all, year] = partPages(REPORTS, 'problems', 2)
    expect(all?.narrower).toEqual([
      { scope: { year: 2024 }, reports: 3 },
      { scope: { year: 2023 }, reports: 1 },
      { scope: { year: null, province: 'shandong' }, reports: 1 },
      { scope: { year: null, province: 'hubei' }, reports: 2 },
      { scope: { year: null, province: null }, reports: 1 },
    ])
    expect(year?.narrower.map(({ scope }) => scope.province)).toEqual(['shandong', 'hubei', null])
  })

  test.each([1, 5, 500])(
    'no report of %i is lost, and the pages that are not divided hold each twice at most',
    (count) => {
      const reports = Array.from({ length: count }, (_, i) => madeReport({ id: `r-${i}`, year: 2019 + (i % 6) }))
      const shown = partPages(reports, 'achievements')
        .filter(({ divided }) => !divided)
        .flatMap((page) => page.reports.map(({ front }) => front.id))
      expect(new Set(shown).size).toBe(count)
      expect(shown.length).toBeLessThanOrEqual(2 * count)
    },
  )

  test('without reports there is one page, and nothing on it', () => {
    expect(partPages([], 'plan')).toEqual([
      { part: 'plan', scope: { year: null }, reports: [], divided: false, narrower: [] },
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawYearColumns } from './draw-year-columns.ts'
import { yearColumns } from './year-columns.ts'

const year = (reports: number, published = 0, at = 2024) => ({ year: at, reports, published })

describe('yearColumns', () => {
  test('draws a square for each report while the fullest year is small', () => {
    const drawn = drawYearColumns(yearColumns([year(3, 1), year(0, 0, 2023)]))
    expect(drawn.match(/mark-published/g)).toHaveLength(1)
    expect(drawn.match(/mark-signed/g)).toHaveLength(2)
  })

  test('draws lengths on one scale once there are many', () => {
    const { columns, counted } = yearColumns([year(500, 100), year(250, 0, 2023)])
    expect(counted).toBe(false)
    expect((columns[0]?.height ?? 0) / (columns[1]?.height ?? 1)).toBeCloseTo(2)
  })

  test('says of every year how many, none included', () => {
    expect(drawYearColumns(yearColumns([year(1, 0, 2022), year(0, 0, 2023)]))).toContain(
      'aria-label="2022年度1份，2023年度0份"',
    )
  })

  test('columns stand inside the chart, in order, and nothing is NaN', () => {
    const counts = fc.array(
      fc.nat(600).chain((reports) => fc.nat(reports).map((published) => ({ reports, published }))),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(counts, (given) => {
        const columns = yearColumns(given.map((count, i) => ({ ...count, year: 2015 + i })))
        expect(columns.columns.every(({ x, width }) => x > -1e-9 && x + width < 100 + 1e-9)).toBe(true)
        expect(drawYearColumns(columns)).not.toMatch(/NaN|Infinity|style=/)
      }),
    )
  })
})

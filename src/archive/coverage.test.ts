import { describe, expect, test } from 'vitest'
import { coverage } from './coverage.ts'
import { coverageInWords, statesIn } from './coverage-in-words.ts'
import { madeReport } from './fixtures/made-report.ts'
import { provinceCoverage, provinceCoverageInWords } from './province-coverage.ts'

const ids = (reports: readonly { front: { id: string } }[]) => reports.map(({ front }) => front.id)

const REPORTS = [
  madeReport({ id: 'b', region: 'hubei/wuhan', year: 2023 }),
  madeReport({ id: 'a', region: 'hubei/wuhan', year: 2024 }),
  madeReport({ id: 'province', region: 'hubei', year: 2024, issuers: ['湖北省人民政府'] }),
  madeReport({ id: 'nowhere', region: null, year: 2024 }),
]

/** Reports of many issuers and years, each of another cell. */
const many = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    madeReport({ id: `r-${i}`, issuers: [`某市第${Math.floor(i / 3)}局`], year: 2020 + (i % 3) }),
  )

describe('coverage', () => {
  test('has a row for each issuer, a place before those in it, and unknown places last', () => {
    expect(coverage(REPORTS).rows.map(({ region, issuer }) => [region, issuer])).toEqual([
      ['hubei', '湖北省人民政府'],
      ['hubei/wuhan', '某市司法局'],
      [null, '某市司法局'],
    ])
  })

  test.each([0, 1, 5, 500])('has a cell for each year and each of %i reports in exactly one cell', (count) => {
    const reports = many(count)
    const { years, rows } = coverage(reports)
    expect(rows.every(({ cells }) => cells.length === years.length)).toBe(true)
    const held = rows.flatMap(({ cells }) => cells.filter(({ state }) => state === 'held'))
    expect(held.flatMap((cell) => ids(cell.reports)).sort()).toEqual(ids(reports).sort())
    expect(held).toHaveLength(count)
  })

  test('a year of which nothing is held is not searched, unless a register of gaps knows more', () => {
    expect(coverage(REPORTS).rows[1]?.cells.map(({ state }) => state)).toEqual([
      'not-searched',
      'not-searched',
      'not-searched',
      'not-searched',
      'held',
      'held',
    ])
    const known = coverage(REPORTS, {
      gap: ({ region }, year) => (region && year === 2022 ? 'not-found' : 'elsewhere'),
    })
    expect(known.rows.map(({ cells }) => cells[3]?.state)).toEqual(['not-found', 'not-found', 'elsewhere'])
    expect(statesIn(known)).toEqual(['held', 'elsewhere', 'not-found'])
  })
})

describe('coverageInWords', () => {
  test.each([
    [[], '尚无报告在档。'],
    [REPORTS.slice(0, 1), '1个机关，5个年度，共5格：在档1格，未查4格。'],
    [REPORTS, '3个机关，6个年度，共18格：在档4格，未查14格。'],
  ])('counts cells by state', (reports, words) => {
    expect(coverageInWords(coverage(reports))).toBe(words)
  })

  test('names only the states that occur', () => {
    const reports = [2019, 2020].map((year) => madeReport({ id: `made-${year}`, year }))
    expect(coverageInWords(coverage(reports))).toBe('1个机关，2个年度，共2格：在档2格。')
  })
})

describe('provinceCoverage', () => {
  const provinces = [{ path: 'hubei' }, { path: 'hunan' }]

  test('counts a province with all that lies in it, and every province given has a row', () => {
    const { years, rows } = provinceCoverage(REPORTS, provinces)
    expect(years).toEqual([2019, 2020, 2021, 2022, 2023, 2024])
    expect(rows).toEqual([
      { province: provinces[0], counts: [0, 0, 0, 0, 1, 2], reports: 3 },
      { province: provinces[1], counts: [0, 0, 0, 0, 0, 0], reports: 0 },
    ])
  })

  test.each([0, 1, 5, 500])('the cells of %i reports add up to the reports', (count) => {
    const { rows } = provinceCoverage(many(count), provinces)
    const sum = rows.flatMap(({ counts }) => counts).reduce((a, b) => a + b, 0)
    expect(sum).toBe(count)
    expect(rows.reduce((all, { reports }) => all + reports, 0)).toBe(count)
  })

  test.each([
    [[], '尚无报告在档。'],
    [REPORTS, '2个省级地区，6个年度，共12格：2格有报告在档，10格未查。'],
  ])('says how many cells have reports', (reports, words) => {
    expect(provinceCoverageInWords(provinceCoverage(reports, provinces))).toBe(words)
  })
})

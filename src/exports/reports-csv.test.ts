import { csvParse } from 'd3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { madeUpReport } from '../report/fixtures/made-up-report.ts'
import type { FrontMatter } from '../report/front-matter.ts'
import type { Report } from '../report/report.ts'
import { REPORT_COLUMNS } from './report-columns.ts'
import { reportsCsv } from './reports-csv.ts'
import { reportsSchema } from './reports-schema.ts'
import { reportsTable } from './reports-table.ts'
import { withoutFormula } from './without-formula.ts'

const SITE = 'https://example.org/archive/'

function report(front: Partial<FrontMatter> = {}): Report {
  return madeUpReport({ blocks: ['依法行政。', '依法决策。'], front })
}

const REPORTS = [
  report({ id: 'b-2024', title: '含“引号”, 逗号和"半角引号"的题名', published: null, township: '关山街道' }),
  report({ id: 'a-2023', title: '=HYPERLINK("https://example.com")', documentNumber: '＋1', region: 'hubei/wuhan' }),
  report({ id: 'c-2022', title: '两行\n题名', issuers: [] }),
]

describe('reportsTable(reports, site)', () => {
  test('has a row for each report, by id, with every column in order', () => {
    const rows = reportsTable(REPORTS, SITE)
    expect(rows.map(({ id }) => id)).toEqual(['a-2023', 'b-2024', 'c-2022'])
    expect(rows.map(Object.keys)).toEqual(rows.map(() => REPORT_COLUMNS.map(({ name }) => name)))
  })

  test('says what is known of a report and nothing of what is not', () => {
    expect(reportsTable([report()], SITE)[0]).toMatchObject({
      issuers: '某市司法局',
      issuer_kinds: 'department',
      year: 2024,
      published: '2025-03-27T14:45+08:00',
      signed: null,
      source_host: 'unknown',
      source_url: null,
      part_plan: 'absent',
      characters: 10,
      paragraphs: 2,
      url: 'https://example.org/archive/reports/hubei-wuhan-sifaju-2024/',
    })
  })

  test('keeps to its schema', () => {
    const rows = reportsTable([...REPORTS, report()], SITE)
    expect(z.fromJSONSchema(reportsSchema(SITE)).safeParse(rows).error).toBeUndefined()
  })
})

describe('REPORT_COLUMNS', () => {
  test('have names of their own that every program can use', () => {
    const names = REPORT_COLUMNS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([])
  })
})

describe('reportsCsv(reports, site)', () => {
  const csv = reportsCsv(REPORTS, SITE)

  test('begins with a byte order mark and the names of the columns', () => {
    expect(csv.startsWith('\uFEFFid,title,title_supplied,')).toBe(true)
  })

  test('reads back as the table, what is not known as empty cells', () => {
    const back = csvParse(csv.slice(1)).map((row) => ({ ...row }))
    const expected = reportsTable(REPORTS, SITE).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [name, cell === null ? '' : withoutFormula(String(cell))]),
      ),
    )
    expect(back).toEqual(expected)
  })

  test('is its head alone for an empty archive', () => {
    expect(reportsCsv([], SITE).trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('withoutFormula(text)', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
    ['2024年', '2024年'],
    ['甲=乙', '甲=乙'],
    ['', ''],
  ])('of %j is %j', (text, safe) => {
    expect(withoutFormula(text)).toBe(safe)
  })

  test('adds nothing but one apostrophe, and never twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '一', '＝') }), (text) => {
        const safe = withoutFormula(text)
        expect([text, `'${text}`]).toContain(safe)
        expect(withoutFormula(safe)).toBe(safe)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { madeReport } from '../archive/fixtures/made-report.ts'
import { entryLines } from './entry-lines.ts'
import { entryPlaces } from './entry-places.ts'
import { smallFold } from './fixtures/small-fold.ts'
import { foundReport, type Reading, reportCard } from './found-report.ts'
import { parseQuery } from './parse-query.ts'

const report = madeReport({
  id: 'hubei-wuhan-2024',
  title: '武汉市复议报告',
  titleSupplied: true,
  issuers: ['武汉市复议局'],
  documentNumber: '武复发〔2025〕2号',
  parts: {
    achievements: { status: 'headed', anchor: 's1' },
    problems: { status: 'embedded', anchor: 'p2' },
    responsibility: { status: 'absent', anchor: null },
    plan: { status: 'headed', anchor: 's2' },
  },
  blocks: ['开头𠮷复议。', '# 一、复议成效', '今年(复议)案件.复议,', '复议不足。', '# 二、复议安排'],
})
const entry = { ...entryPlaces(report), lines: entryLines(report, '湖北省武汉市').join('\n'), exceptions: [] }
const asked = (typed: string) => parseQuery(typed, smallFold)
const asIs: Reading = ({ lines }) => lines.split('\n')

describe('foundReport', () => {
  const found = foundReport(entry, asked('复议'), smallFold, asIs)

  it('names the report', () => {
    const card = {
      id: 'hubei-wuhan-2024',
      year: 2024,
      title: '武汉市复议报告',
      supplied: true,
      issuers: '武汉市复议局',
      place: '湖北省武汉市',
    }
    expect(found).toMatchObject(card)
    expect(reportCard(entry, asIs)).toEqual(card)
  })

  it('finds every occurrence in reading order and tells where it stands', () => {
    expect(found?.hits.map((hit) => [hit.in, hit.anchor, hit.part])).toEqual([
      ['title', null, null],
      ['paragraph', 'p1', null],
      ['heading', 'p2', 'achievements'],
      ['paragraph', 'p2', 'problems'],
      ['paragraph', 'p2', 'problems'],
      ['paragraph', 'p3', 'achievements'],
      ['heading', 'p3', 'plan'],
    ])
  })

  it('shows the words around an occurrence as display sets them', () => {
    expect(found?.hits[3]).toMatchObject({ before: '今年（', hit: '复议', after: '）案件.复议，' })
  })

  it('shows each line in the reader’s script', () => {
    const other: Reading = ({ lines }) => lines.replaceAll('议', '議').replaceAll('复', '復').split('\n')
    const hant = foundReport(entry, asked('复议'), smallFold, other)
    expect(hant?.title).toBe('武汉市復議报告')
    expect(hant?.hits.every(({ hit }) => hit === '復議')).toBe(true)
  })

  it('is null where what is wanted does not occur in what is searched, or what is unwanted does', () => {
    expect(foundReport(entry, asked('复议 诉讼'), smallFold, asIs)).toBeNull()
    expect(foundReport(entry, asked('复议 -不足'), smallFold, asIs)).toBeNull()
    expect(foundReport(entry, asked('湖北'), smallFold, asIs)).toBeNull()
    expect(foundReport(entry, asked('议局'), smallFold, asIs)).toBeNull()
  })

  it('finds a phrase across punctuation as one hit', () => {
    expect(foundReport(entry, asked('“案件 复议”'), smallFold, asIs)?.hits).toMatchObject([
      { before: '今年（复议）', hit: '案件.复议', after: '，', anchor: 'p2' },
    ])
  })

  it('finds a document number, which links to the report', () => {
    expect(foundReport(entry, asked('武复'), smallFold, asIs)?.hits).toEqual([
      { before: '', hit: '武复', after: '发〔2025〕2号', in: 'number', anchor: null, part: null },
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { dateInWords } from './date-in-words.ts'
import { holdingsInWords } from './holdings-in-words.ts'
import { insideInWords } from './inside-in-words.ts'
import { publicationDeadline } from './publication-deadline.ts'

describe('dateInWords', () => {
  test.each([
    [{ published: '2025-03-27T14:45+08:00', signed: '2025-01-16' }, '2025年3月27日发布'],
    [{ published: null, signed: '2025-01-16' }, '2025年1月16日成文'],
    [{ published: null, signed: null }, '日期不详'],
  ])('says what a date is the date of: %j', (front, words) => {
    expect(dateInWords(front)).toBe(words)
  })
})

describe('holdingsInWords', () => {
  const lastUpdate = '2026-01-01'
  test.each([
    [{ reports: 0, provinces: 0, places: 0, years: null, lastUpdate: null }, '目前一份也没有收到'],
    [
      { reports: 1, provinces: 1, places: 1, years: [2024, 2024] as const, lastUpdate },
      '现存1份，来自1个省级地区的1地，报告年度2024',
    ],
    [
      { reports: 5, provinces: 3, places: 5, years: [2022, 2024] as const, lastUpdate },
      '现存5份，来自3个省级地区的5地，报告年度2022至2024',
    ],
    [
      { reports: 1, provinces: 0, places: 0, years: [2024, 2024] as const, lastUpdate },
      '现存1份，地方均不详，报告年度2024',
    ],
  ])('says %j as %s', (held, words) => {
    expect(holdingsInWords(held)).toBe(words)
  })
})

describe('insideInWords', () => {
  test.each([
    [0, 0, ''],
    [17, 0, '下辖的17个地方都尚未查找。'],
    [17, 2, '下辖的17个地方中，2个有报告在档，其余尚未查找。'],
    [17, 17, '下辖的17个地方都有报告在档。'],
  ])('of %i places %i held says %s', (places, held, words) => {
    expect(insideInWords(places, held)).toBe(words)
  })
})

describe('publicationDeadline', () => {
  test.each([
    [2014, '2015-04-01', '期限不详', false],
    [2015, '2016-04-01', '依《法治政府建设实施纲要（2015—2020年）》，这一年度的情况应在2016年第一季度报告', false],
    [2018, '2019-04-01', '2019年第一季度', false],
    [2019, '2020-04-01', '第二十四条', true],
    [2024, '2025-04-01', '第二十四条', true],
  ])('reports on %i are due before %s, in the words of the rule of the time', (year, before, words, allParts) => {
    const deadline = publicationDeadline(year)
    expect(deadline.before).toBe(before)
    expect(deadline.words).toContain(words)
    expect(deadline.asksForAllParts).toBe(allParts)
  })
})

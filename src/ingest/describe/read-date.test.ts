import { describe, expect, it } from 'vitest'
import { isDateLine, readDate } from './read-date.ts'

describe('readDate', () => {
  it.each([
    ['2025-03-27 14:45', '2025-03-27T14:45+08:00'],
    ['2021/03/29 11:30:01', '2021-03-29T11:30:01+08:00'],
    ['2017年02月28日', '2017-02-28'],
    ['2024.3.8', '2024-03-08'],
    ['二〇二四年三月二十八日', '2024-03-28'],
    ['二○二一年十月十日', '2021-10-10'],
    ['2024年3月', '2024-03'],
  ])('reads %s', (printed, date) => {
    expect(readDate(printed)).toBe(date)
  })

  it.each(['2024年13月1日', '2023-02-29', '第24期', '2021—2025年', ''])('finds no date in %s', (printed) => {
    expect(readDate(printed)).toBeNull()
  })

  it('tells a line that is a date from a sentence that has one', () => {
    expect(isDateLine('2024年2月26日')).toBe(true)
    expect(isDateLine('2024 年 2 月 26 日')).toBe(true)
    expect(isDateLine('于2024年2月26日完成。')).toBe(false)
  })
})

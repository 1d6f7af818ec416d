import { describe, expect, it } from 'vitest'
import { isTitle, TITLE_ENDS, TITLE_SUBJECTS } from './title.ts'

describe('isTitle', () => {
  it.each([
    ...[...TITLE_SUBJECTS, ...TITLE_ENDS].map(({ example }) => example),
    '某市2024年法治政府建设年度报告(公开稿)',
    '关于2016年度推进依法行政工作情况的报告',
  ])('takes %s', (text) => {
    expect(isTitle(text)).toBe(true)
  })

  it.each([
    '现将2024年度法治政府建设情况报告如下:',
    '一、法治政府建设情况',
    '2024年,全市推进法治政府建设。',
    '法治政府建设实施方案',
    '2024年度法治政府建设工作计划',
    '法治报告',
  ])('does not take %s', (text) => {
    expect(isTitle(text)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { linesOf } from '../lines.ts'
import { cleanTitle } from './clean-title.ts'
import { inlineHead } from './inline-head.ts'

describe('a printed title', () => {
  it.each([
    ['| 某县2023年法治政府建设情况报告 |', '某县2023年法治政府建设情况报告', null],
    ['某县2023年法治政府建设情况报告_某县人民政府', '某县2023年法治政府建设情况报告', null],
    ['某县2023年法治政府建设情况报告 - 某县政府门户网站', '某县2023年法治政府建设情况报告', null],
    ['某县2023年法治政府建设情况报告 (2024-02-26)', '某县2023年法治政府建设情况报告', '2024-02-26'],
    ['某县2023年法治政府建设情况报告(公开稿)', '某县2023年法治政府建设情况报告(公开稿)', null],
  ])('%s is taken out of what a page put round it', (line, title, date) => {
    expect(cleanTitle(line)).toEqual({ title, date })
  })
})

describe('the head of a text that has lost its line breaks', () => {
  const text = (head: string) => `${head}2023年,全县坚持依法行政。${'健全制度，规范执法，化解纠纷。'.repeat(12)}`
  const headOf = (head: string) => inlineHead(linesOf(text(head)))

  it.each([
    ['某某县人民政府关于2023年度法治政府建设情况的报告', '某某县人民政府关于2023年度法治政府建设情况的报告'],
    [
      '首页 政务公开 某某县人民政府 关于2023年度法治政府建设情况的报告 ',
      '某某县人民政府关于2023年度法治政府建设情况的报告',
    ],
    ['某县2023年法治政府建设情况报告 某县2023年法治政府建设情况报告 ', '某县2023年法治政府建设情况报告'],
  ])('%s gives up its title', (head, title) => {
    expect(headOf(head)?.title.text).toBe(title)
  })

  it('gives up what is above and below the title', () => {
    const head = headOf(
      '索引号: 11/2024-1 信息来源: 办公室 某政发〔2024〕3号 某某县人民政府关于2023年度法治政府建设情况的报告 发布日期:2024-03-05 来源:法治科 ',
    )
    expect(head?.number?.text).toBe('某政发〔2024〕3号')
    expect(head?.above?.fields.map(({ label, value }) => [label, value])).toContainEqual(['信息来源', '办公室'])
    expect(head?.below?.fields.map(({ label, value }) => [label, value])).toEqual([
      ['发布日期', '2024-03-05'],
      ['来源', '法治科'],
    ])
  })

  it('is not looked for in a paragraph that mentions a report', () => {
    const mention = `2023年,全县坚持依法行政,向社会公布法治政府建设情况报告。${'健全制度，规范执法。'.repeat(20)}`
    expect(inlineHead(linesOf(mention))).toBeNull()
    expect(inlineHead(linesOf('某某县2023年法治政府建设情况报告'))).toBeNull()
  })
})

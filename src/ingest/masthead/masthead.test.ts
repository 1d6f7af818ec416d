import { describe, expect, it } from 'vitest'
import { draftOf, view } from '../draft.ts'
import { linesOf } from '../lines.ts'
import { cleanTitle } from './clean-title.ts'
import { inlineHead } from './inline-head.ts'
import { readMasthead } from './read-masthead.ts'
import { tidyTitle } from './tidy-title.ts'

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
    const announced = `2023年某县司法局在县委领导下,按照要求推进工作,现将某县司法局2023年法治政府建设情况报告如下:${'健全制度，规范执法。'.repeat(20)}`
    expect(inlineHead(linesOf(announced))).toBeNull()
    expect(inlineHead(linesOf('某某县2023年法治政府建设情况报告'))).toBeNull()
  })
})

describe('a line below the title with who put it up and when', () => {
  const titled = (line: string) => {
    const text = `某县2023年法治政府建设情况报告\n${line}\n2023年,全县坚持依法行政,健全制度。`
    return readMasthead({ ...view(draftOf(text)), simplified: text }).byline
  }

  it.each([
    ['省政府办公厅 2022-03-15', '2022-03-15', '省政府办公厅'],
    ['2025-01-20 某县司法局', '2025-01-20', '某县司法局'],
    ['2025-01-20 09:30 | 某县司法局', '2025-01-20 09:30', '某县司法局'],
    ['某县司法局 2025年01月20日', '2025年01月20日', '某县司法局'],
    ['[2025/1/20]', '2025/1/20', null],
  ])('%s gives its date and its office', (line, date, office) => {
    expect(titled(line)).toMatchObject({ date, office })
  })

  it.each(['2025年1月20日', '某县司法局', '2025-01-20 某县司法局 某科 另一处'])('%s is none', (line) => {
    expect(titled(line)).toBeNull()
  })
})

describe('the spaces of a printed title', () => {
  it.each([
    ['某县司法局 关于2024 年度法治政府建设情况的报告', '某县司法局关于2024年度法治政府建设情况的报告'],
    [
      '中共某市委 某市人民政府关于2024年度法治政府建设情况的报告',
      '中共某市委 某市人民政府关于2024年度法治政府建设情况的报告',
    ],
    ['2024年法治政府建设  工作总结', '2024年法治政府建设工作总结'],
  ])('go, but for one between two issuers: %s', (printed, title) => {
    expect(tidyTitle(printed, printed)).toEqual({ title, printed: title })
  })
})

import { describe, expect, it } from 'vitest'
import { LOOK_ALIKES } from './look-alikes.ts'

const body =
  '2024年,全市坚持依法行政,推进法治政府建设。现将2024年度法治政府建设情况报告如下:\n一、主要举措和成效\n' +
  '健全制度，规范执法，化解纠纷，加强监督，取得新的成效。'.repeat(30)

describe('a look-alike', () => {
  it.each(LOOK_ALIKES.map((row) => [row.id, row] as const))(
    'of kind %s is known by its example, and a report is not taken for it',
    (_, row) => {
      expect(row.is(row.example)).toBe(true)
      expect(row.is({ title: '临水市人民政府关于2024年度法治政府建设情况的报告', body })).toBe(false)
      expect(row.is({ title: '', body })).toBe(false)
    },
  )
})

const work = '健全制度，规范执法，化解纠纷，加强监督，推进法治政府建设，取得新的成效。'.repeat(20)
const idOf = (title: string, opening: string) =>
  LOOK_ALIKES.find((row) => row.is({ title, body: `${opening}${work}` }))?.id

describe('what is easily taken for a report', () => {
  it.each([
    ['', '【文字解读】《某区人民政府关于2024年法治政府建设情况的报告》文件解读\n一、背景依据\n', 'interpretation'],
    [
      '',
      '根据《中华人民共和国政府信息公开条例》，现将2022年市教育局政府信息公开工作情况报告如下:\n',
      'disclosure-report',
    ],
    ['', '临水市司法局2023年政府信息公开工作年度报告\n一、总体情况\n', 'disclosure-report'],
    ['临水市发布2023年度法治政府建设情况报告', '', 'news'],
    ['临水州人大常委会审议州政府2020年法治政府建设工作情况报告', '', 'news'],
    ['', '某网讯(记者 张三)近日，某区获评示范区。\n', 'news'],
    ['', '12月19日下午，考核组莅临我委开展法治政府建设考核工作。\n', 'news'],
    ['', '某政发〔2015〕2号\n关于深入推进依法行政加快建设法治政府的实施意见\n', 'order'],
    ['', '关于印发某县2020年度法治政府建设\n工作安排的通知\n各乡镇人民政府:\n', 'order'],
    ['', '教育局2022年法治工作要点\n一、学习\n', 'order'],
    ['', '同志们:\n今天，我们召开法治政府建设工作会议。\n', 'speech'],
    ['中国法治政府发展报告(2017)', '', 'study'],
    ['', '本文将对2024年度县法治建设工作计划进行解析与展望。\n', 'study'],
    ['', '《区教育局2022年法治政府建设情况报告.docx》由会员分享，可在线阅读。\n', 'template'],
    ['2023年区法治政府建设情况报告', '*区严格落实责任。会议*次，*个协调小组。\n', 'template'],
    ['', '三、存在的问题\n', 'fragment'],
    ['', '“管理”与“治理”在参与者、目标上都有本质不同。\n', 'other-genre'],
  ])('%s %s is %s', (title, opening, id) => {
    expect(idOf(title, opening)).toBe(id)
  })

  it.each([
    ['临水市人民政府关于2023年度法治政府建设情况的报告', '2023年，全市坚持依法行政。\n'],
    ['', '一、2023年度法治政府建设的主要举措和成效\n'],
    ['', '2022年，我局推进法治政府建设。现将情况报告如下:\n一、2022年度法治政府建设工作情况\n(一)健全普法责任清单\n'],
    ['', '2022年，某市司法局坚持依法行政。\n一、2022年法治政府建设情况\n'],
    ['', '市委、市政府:\n2025年以来，我委紧扣法治政府建设目标。现将本年度工作情况报告如下:\n'],
    ['2022年法治政府工作总结和2023年工作计划', '2022年，市教育局坚持依法行政。\n'],
  ])('and a report is none of these: %s %s', (title, opening) => {
    expect(idOf(title, opening)).toBeUndefined()
  })
})

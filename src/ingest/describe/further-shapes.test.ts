import { describe, expect, it } from 'vitest'
import type { FrontMatter } from '../../report/front-matter.ts'
import type { Report } from '../../report/report.ts'
import { spanText } from '../../report/report.ts'
import { ingest, isRefusal } from '../ingest.ts'

const WORK = [
  '坚持依法行政，健全制度，规范执法，化解矛盾纠纷。',
  '完善合同审查流程，聘请法律顾问参与论证。',
  '开设流动讲堂，印制宣传折页，邀请法官以案释法。',
  '公开办事指南，缩短审批链条，推行容缺受理。',
  '主动接受监督，认真办理建议提案。',
  '充实调解力量，规范网格台账，定期分析研判。',
]
  .join('')
  .repeat(2)
const REST = `一、2023年推进法治政府建设的举措和成效\n(一)健全制度。${WORK}\n(二)规范执法。${WORK}\n二、存在的不足\n执法力量仍需加强。\n三、下一步打算\n继续推进。`

function reportOf(text: string): Report {
  const result = ingest(
    { file: 'a.txt', bytes: new TextEncoder().encode(text), sidecar: null },
    { today: '2026-01-01', previous: null },
  )
  if (isRefusal(result)) throw new Error(result.reason)
  return result
}

type Told = Partial<Omit<FrontMatter, 'issuers'>> & { readonly issuers?: readonly string[] }

function told({ front }: Report, wanted: Told): Told {
  const all = { ...front, issuers: front.issuers.map(({ name }) => name) }
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key as keyof typeof all]])) as Told
}

describe('who issues a report that names no issuer outright', () => {
  it.each<[why: string, opening: string, wanted: Told]>([
    [
      'a verb and what it governs name nobody',
      '2023年,在区委领导下,形成了局党委牵头管总的格局。',
      { issuers: [], region: null },
    ],
    ['nor does 决策部署', '2023年,我局在县委领导下,推动法治建设决策部署落实见效。', { issuers: [], level: 'county' }],
    [
      'a township is whom the text goes on as 我街',
      '2023年,临溪街道在县委领导下推进法治政府建设。现将我街道工作情况报告如下:',
      { issuers: ['临溪街道办事处'], township: '临溪街道', region: null },
    ],
    [
      'or the one township named as such',
      '区委、区政府:\n2023年,我镇推进法治政府建设。现将我镇2023年工作情况汇报如下:\n东庄镇坚持依法治镇，东庄镇干部学法。',
      { issuers: ['东庄镇人民政府'], township: '东庄镇', level: 'township' },
    ],
    [
      'a body of a place is named by the place of its papers',
      '2023年,区教育局按照《关于印发〈杭州市上城区2023年法治政府建设工作要点〉的通知》要求,在区委区政府领导下推进法治政府建设。现将工作情况报告如下。',
      { issuers: ['上城区教育局'], region: 'zhejiang/hangzhou/shangcheng' },
    ],
    [
      'or by the place of its system',
      '2023年,澄海区教育系统推进法治政府建设,区教育局党组履行职责,全面贯彻区委、区政府要求。现将工作情况报告如下。',
      { issuers: ['澄海区教育局'], region: 'guangdong/shantou/chenghai' },
    ],
    [
      '市政府 is the government of the city',
      '2023年,市政府坚持推进法治政府建设,制定《许昌市2023年法治政府建设工作要点》,许昌市营商环境向好。现将工作情况报告如下。',
      { issuers: ['许昌市政府'], region: 'henan/xuchang' },
    ],
  ])('%s', (_, opening, wanted) => {
    expect(told(reportOf(`${opening}\n${REST}`), wanted)).toEqual(wanted)
  })
})

describe('a title', () => {
  it.each<[title: string, wanted: Told]>([
    ['鼓楼区2023年法治政府建设情况报告', { issuers: ['鼓楼区人民政府'], region: null, level: 'county' }],
    ['新疆生产建设兵团第八师石河子市2023年法治政府建设情况报告', { region: 'xinjiang/shihezi' }],
    [
      '新疆生产建设兵团关于2023年法治政府建设情况的报告',
      { issuers: ['新疆生产建设兵团'], region: null, level: 'provincial' },
    ],
    [
      '宝应县\n人民政府\n关于2023年度法治政府\n建设情况的报告',
      { title: '宝应县人民政府关于2023年度法治政府建设情况的报告', region: 'jiangsu/yangzhou/baoying' },
    ],
    [
      '杭州市农业农村局(杭州市乡村振兴局)2023年法治政府建设年度报告',
      { issuers: ['杭州市农业农村局(杭州市乡村振兴局)'], region: 'zhejiang/hangzhou' },
    ],
    [
      '7首页 > 政务公开 > 年度法治政府建设情况报告\n吉水镇2023年法治政府建设年度报告',
      { title: '吉水镇2023年法治政府建设年度报告', township: '吉水镇', region: null },
    ],
  ])('%s is read', (title, wanted) => {
    expect(told(reportOf(`${title}\n2023年,全力推进法治政府建设。\n${REST}`), wanted)).toEqual(wanted)
  })
})

describe('digits set full width', () => {
  const report = reportOf(
    `宝应县人民政府关于２０２３年度法治政府建设情况的报告\n２０２３年,全县推进法治政府建设。\n${REST}\n宝应县人民政府\n２０２４年３月１日`,
  )

  it('are read as numbers', () => {
    expect(told(report, { year: 0, signed: null })).toEqual({ year: 2023, signed: '2024-03-01' })
  })

  it('stay as printed in the text and in what is quoted of it', () => {
    expect(report.text).toContain('２０２４年３月１日')
    for (const { span, quote } of report.ledger.evidence) if (span) expect(quote).toBe(spanText(report, span))
  })
})

describe('what may be wrong is doubted', () => {
  const doubtsOf = (text: string) =>
    reportOf(text)
      .ledger.findings.filter(({ severity }) => severity === 'doubt')
      .map(({ rule, field }) => `${rule}: ${field}`)

  it.each([
    [
      'a title and an announcement of different years',
      '宝应县人民政府2022年度法治政府建设情况报告\n2023年，全县推进法治政府建设。现将我县2023年度法治政府建设情况报告如下：',
      'year-and-opening: year',
    ],
    [
      'the place of a body named once, of a name without a place',
      '水利局2023年度法治政府建设情况报告\n2023年，县水利局赴外地考察，金湖县水利局介绍经验。',
      'thin-region: region',
    ],
  ])('%s', (_, opening, doubt) => {
    expect(doubtsOf(`${opening}\n${REST}`)).toContain(doubt)
  })

  it('as is a year told by the signature: that of a year’s last weeks is of the year itself', () => {
    const rest = REST.replace('2023年推进', '推进')
    const signed = (date: string) =>
      reportOf(`宝应县人民政府法治政府建设情况报告\n今年以来，推进法治政府建设。\n${rest}\n宝应县人民政府\n${date}`)
    expect(signed('2024年12月20日').front.year).toBe(2024)
    expect(signed('2024年1月20日').front.year).toBe(2023)
  })
})

import { describe, expect, it } from 'vitest'
import type { FrontMatter } from '../../report/front-matter.ts'
import type { Report } from '../../report/report.ts'
import { ingest, isRefusal } from '../ingest.ts'

/** Made-up prose: what every report says, long enough to be one. */
const WORK = '坚持依法行政，健全制度，规范执法，化解矛盾纠纷，自觉接受监督，法治政府建设取得新的成效。'.repeat(12)
const BODY = `推进法治政府建设。\n一、主要举措和成效\n(一)健全制度。${WORK}\n二、存在的不足\n执法力量仍需加强。\n三、下一步打算\n继续推进。`

type Expected = Partial<FrontMatter> & { issuerNames?: readonly string[]; kind?: string }

/** Names, places and dates as published reports have them, each with what a careful reader would say. */
const CASES: readonly (readonly [what: string, text: string, expected: Expected])[] = [
  [
    'a town of a city without counties',
    `东莞市虎门镇人民政府关于2023年度法治政府建设情况的报告\n2023年,我镇${BODY}\n东莞市虎门镇人民政府\n2024年1月`,
    { region: 'guangdong/dongguan', township: '虎门镇', signed: '2024-01', issuerNames: ['东莞市虎门镇人民政府'] },
  ],
  [
    'a street inside a zone',
    `武汉东湖新技术开发区关东街道办事处2023年度法治政府建设情况报告\n2023年,${BODY}`,
    { region: 'hubei/wuhan/donghu', township: '关东街道', level: 'township' },
  ],
  [
    'a prefecture’s office',
    `阿克苏地区行政公署关于2020年度法治政府建设情况的报告\n2020年,${BODY}`,
    { region: 'xinjiang/akesu', kind: 'government', level: 'prefectural' },
  ],
  [
    'a local body of a national one',
    `国家税务总局邵阳市税务局2022年度法治政府建设情况报告\n2022年,${BODY}`,
    { region: 'hunan/shaoyang', level: 'prefectural', issuerNames: ['国家税务总局邵阳市税务局'] },
  ],
  [
    'a title that begins with 关于 and a place',
    `关于宝应县2023年度法治政府建设情况的报告\n2023年,我县${BODY}`,
    { region: 'jiangsu/yangzhou/baoying', issuerNames: ['宝应县人民政府'] },
  ],
  [
    'a city that has been abolished since',
    `莱芜市人民政府关于2017年度法治政府建设情况的报告\n2017年,${BODY}`,
    { region: 'shandong/laiwu' },
  ],
  [
    'a county by the name of its year',
    `密云县人民政府关于2014年度依法行政工作情况的报告\n2014年,${BODY}`,
    { region: 'beijing/miyunxian', year: 2014 },
  ],
  [
    'a district several cities have, in a text that names one',
    `朝阳区人民政府2021年法治政府建设情况报告\n2021年,在北京市委、市政府领导下,${BODY}北京市要求落实。`,
    { region: 'beijing/chaoyang' },
  ],
  [
    'a ministry',
    `水利部2023年法治政府建设年度报告\n2023年,${BODY}`,
    { level: 'national', region: null, issuerNames: ['水利部'] },
  ],
  [
    'a department of a province that its text names',
    `省水利厅关于2022年度法治政府建设情况的报告\n2022年,省水利厅${WORK}制定《安徽省节约用水条例》和《安徽省水法实施办法》。\n${BODY}`,
    { level: 'provincial', region: 'anhui', issuerNames: ['安徽省水利厅'] },
  ],
  [
    'a department of an autonomous region',
    `自治区水利厅2022年度法治政府建设情况报告\n2022年,我厅${WORK}落实《宁夏回族自治区水资源管理条例》和《宁夏回族自治区节水办法》。\n${BODY}`,
    { region: 'ningxia', issuerNames: ['宁夏回族自治区水利厅'] },
  ],
  [
    'a department named in full elsewhere',
    `2022年法治政府工作总结和2023年工作计划\n2022年,市教育局${WORK}制发《高邮市教育局关于普法的通知》。\n${BODY}`,
    { region: 'jiangsu/yangzhou/gaoyou', issuerNames: ['高邮市教育局'], titleSupplied: false },
  ],
  [
    'a red head with its number and who signs',
    `宝应县人民政府文件\n宝政发〔2024〕7号                签发人：张 三\n宝应县人民政府\n关于2023年度法治政府建设情况的报告\n扬州市人民政府：\n2023年,我县${BODY}\n宝应县人民政府\n二〇二四年三月五日`,
    {
      documentNumber: '宝政发〔2024〕7号',
      signed: '2024-03-05',
      addressee: '扬州市人民政府',
      title: '宝应县人民政府关于2023年度法治政府建设情况的报告',
    },
  ],
  [
    'a letter that sends the report',
    `宝卫〔2024〕3号《宝应县卫生健康委关于2023年度法治政府建设情况的报告》\n宝应县卫生健康委关于2023年度法治政府建设情况的报告\n宝卫〔2024〕3号\n县委、县政府:\n现呈送我委2023年度法治政府建设情况报告,请审阅。\n宝应县卫生健康委\n2024年3月8日\n宝应县卫生健康委2023年度法治政府建设情况报告\n2023年,我委${BODY}\n2023年12月31日统计。`,
    {
      documentNumber: '宝卫〔2024〕3号',
      signed: '2024-03-08',
      addressee: '县委、县政府',
      issuerNames: ['宝应县卫生健康委'],
    },
  ],
  [
    'a title in the page’s table',
    `标 题 | 宝应县2023年度法治政府建设情况报告 | 发布日期 | 2024-03-05 |\n索 引 号 | 123 | 发布机构 | 宝应县司法局 |\n2023年,我县${BODY}`,
    {
      title: '宝应县2023年度法治政府建设情况报告',
      titleSupplied: false,
      issuerNames: ['宝应县人民政府'],
      published: '2024-03-05',
    },
  ],
  [
    'an office that puts up its government’s report',
    `发布机构:宝应县人民政府办公室 发布日期:2024-03-05\n2023年,我县${WORK}现将我县2023年度法治政府建设情况报告如下:\n${BODY}\n出台《宝应县行政执法办法》《宝应县普法办法》。`,
    { issuerNames: ['宝应县人民政府'], region: 'jiangsu/yangzhou/baoying' },
  ],
  [
    'a committee and a government without a space',
    `中共宝应县委宝应县人民政府关于2023年度法治政府建设情况的报告\n2023年,我县${BODY}`,
    { issuerNames: ['中共宝应县委', '宝应县人民政府'], kind: 'party-committee' },
  ],
  [
    'a date in brackets under the title, and a speaker',
    `关于2023年度法治政府建设情况的报告\n宝应县司法局局长 张三\n(2024年2月28日)\n主任、各位副主任、各位委员:\n受县人民政府委托,现将我县2023年度法治政府建设情况报告如下:\n2023年,宝应县${BODY}`,
    { signed: '2024-02-28', year: 2023, region: 'jiangsu/yangzhou/baoying' },
  ],
  [
    'the name of the site behind the title',
    `宝应县司法局2023年法治政府建设工作总结_宝应县人民政府\n2023年,我局${BODY}`,
    { title: '宝应县司法局2023年法治政府建设工作总结' },
  ],
  [
    'the page’s date behind the title',
    `宝应县司法局2023年法治政府建设工作总结 (2024-02-26)\n2023年,我局${BODY}`,
    { title: '宝应县司法局2023年法治政府建设工作总结', published: '2024-02-26' },
  ],
  [
    'a text of one line',
    `某文库每日更新www.example.com宝应县人民政府关于2023年度法治政府建设情况的报告2023年,我县${BODY.replaceAll('\n', '')}宝应县人民政府 2024年3月1日`,
    { title: '宝应县人民政府关于2023年度法治政府建设情况的报告', signed: '2024-03-01', year: 2023 },
  ],
  [
    'a zone that its text calls 高新区',
    `2023年,高新区${WORK}在平安珠海、法治珠海考评中获优秀。现将有关情况报告如下。\n${BODY}\n印发《珠海市高新区普法办法》和《珠海市普法办法》。`,
    { region: 'guangdong/zhuhai/gaoxinjishu', issuerNames: ['珠海高新技术产业开发区管理委员会'] },
  ],
  [
    'a body that only speaks in its papers',
    `2023年,我局${WORK}现将主要情况报告如下:\n${BODY}\n印发《宝应县卫生健康局普法方案》。`,
    { region: 'jiangsu/yangzhou/baoying', issuerNames: ['宝应县卫生健康局'] },
  ],
]

function reportOf(text: string): Report {
  const result = ingest(
    { file: 'made-up.txt', bytes: new TextEncoder().encode(text), sidecar: null },
    { today: '2026-01-01', previous: null },
  )
  if (isRefusal(result)) throw new Error(`${result.kind}: ${result.reason}`)
  return result
}

describe('a description', () => {
  it.each(CASES)('of %s is what a careful reader says', (_, text, { issuerNames, kind, ...expected }) => {
    const { front } = reportOf(text)
    expect(front).toMatchObject(expected)
    if (issuerNames) expect(front.issuers.map(({ name }) => name)).toEqual(issuerNames)
    if (kind) expect(front.issuers[0]?.kind).toBe(kind)
  })

  const doubtful = (text: string) =>
    reportOf(text)
      .ledger.findings.filter(({ severity }) => severity === 'doubt')
      .map(({ rule }) => rule)

  it.each([
    [
      'a place that a town’s report names once',
      `清溪镇2024年法治政府建设工作报告\n2024年,我镇${WORK}落实《宝应县学法清单》。\n${BODY}`,
      'thin-region',
    ],
    [
      'a body known by one paper',
      `2023年,我局${WORK}现将主要情况报告如下:\n${BODY}\n印发《宝应县卫生健康局普法方案》。`,
      'thin-issuer',
    ],
    [
      'a year that is only mentioned',
      `乡党委重视法治政府建设工作。\n一、工作开展情况\n2022年,全乡${WORK}2022年参训率100%。\n二、存在问题\n2022年力量不足。`,
      'year-from-mentions',
    ],
    [
      'a heading of another year',
      `宝应县人民政府关于2023年度法治政府建设情况的报告\n2023年,我县${BODY.replace('一、主要', '一、2021年主要')}`,
      'year-and-heading',
    ],
    [
      'a date of issue taken for that of publication',
      `成文日期:2024-01-02 发文日期:2024-01-09\n宝应县人民政府关于2023年度法治政府建设情况的报告\n2023年,我县${BODY}`,
      'updated-date',
    ],
  ])('doubts %s', (_, text, rule) => {
    expect(doubtful(text)).toEqual([rule])
  })
})

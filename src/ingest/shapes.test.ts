import { describe, expect, it } from 'vitest'
import type { FrontMatter } from '../report/front-matter.ts'
import type { Report } from '../report/report.ts'
import { ingest, isRefusal } from './ingest.ts'

/** Made-up prose: what every report says, long enough to be one. */
const WORK = '坚持依法行政，健全制度，规范执法，化解矛盾纠纷，自觉接受监督，法治政府建设取得新的成效。'.repeat(12)
const BODY = `一、主要举措和成效\n(一)健全制度。${WORK}\n二、存在的不足\n执法力量仍需加强。\n三、下一步打算\n继续推进。`

type Expected = Partial<
  Pick<
    FrontMatter,
    | 'title'
    | 'titleSupplied'
    | 'region'
    | 'township'
    | 'level'
    | 'year'
    | 'published'
    | 'signed'
    | 'documentNumber'
    | 'addressee'
    | 'sourceOffice'
  >
> & { issuers?: string[] }
/** Shapes that published reports come in, each with what a careful reader would say of it. */
const SHAPES: readonly (readonly [shape: string, text: string, expected: Expected])[] = [
  [
    'a government, its title on one line',
    `长沙县人民政府关于2023年度法治政府建设情况的报告\n2023年,全县${BODY}\n长沙县人民政府\n2024年3月5日`,
    {
      title: '长沙县人民政府关于2023年度法治政府建设情况的报告',
      issuers: ['长沙县人民政府'],
      region: 'hunan/changsha/changsha',
      level: 'county',
      year: 2023,
      signed: '2024-03-05',
    },
  ],
  [
    'a title over two lines, printed twice',
    `宝应县人民政府2019年法治政府建设情况报告\n来源: 发布时间:2019年12月13日 字号:【小】 【大】\n宝应县人民政府\n2019年法治政府建设情况报告\n2019年,我县${BODY}`,
    {
      title: '宝应县人民政府2019年法治政府建设情况报告',
      region: 'jiangsu/yangzhou/baoying',
      year: 2019,
      published: '2019-12-13',
    },
  ],
  [
    'a title that begins with the year, under breadcrumbs and a calendar',
    `今天是:2022年10月31日 星期三\n工作报告\n您所在的位置:政务公开 > 工作报告\n2020年宝坻区法治政府建设情况报告\n文章来源:司法局 发布时间:2021/03/29 11:30:01\n2020年,宝坻区${BODY}`,
    {
      title: '2020年宝坻区法治政府建设情况报告',
      issuers: ['宝坻区人民政府'],
      region: 'tianjin/baodi',
      year: 2020,
      published: '2021-03-29T11:30:01+08:00',
      sourceOffice: '司法局',
    },
  ],
  [
    'a number in brackets before the title, its field empty',
    `发文字号: | 发布日期: 2024-02-27 |\n[宝政发〔2024〕7号]宝应县人民政府关于2023年度法治政府建设情况的报告\n县委:\n2023年,我县${BODY}`,
    {
      documentNumber: '宝政发〔2024〕7号',
      title: '宝应县人民政府关于2023年度法治政府建设情况的报告',
      published: '2024-02-27',
      addressee: '县委',
    },
  ],
  [
    'a number on its own line',
    `宝应县人民政府\n关于2023年度法治政府建设情况的报告\n宝政发〔2024〕7号\n扬州市人民政府:\n2023年,我县${BODY}`,
    {
      documentNumber: '宝政发〔2024〕7号',
      title: '宝应县人民政府关于2023年度法治政府建设情况的报告',
      addressee: '扬州市人民政府',
    },
  ],
  [
    'only the number of a cited document',
    `根据《法治政府建设与责任落实督察工作规定》(厅字〔2019〕28号),现将宝应县2021年度法治政府建设情况报告如下。\n${BODY}`,
    {
      documentNumber: null,
      title: '宝应县2021年度法治政府建设情况报告',
      titleSupplied: true,
      issuers: ['宝应县人民政府'],
      year: 2021,
    },
  ],
  [
    'metadata as a bulleted list',
    `索 引 号: | 123/2025-01 | 公开目录: | 法治政府建设 |\n成文日期: | 2025-02-14 | 发布日期: | 2025-02-17 |\n发布机构: | 宝应县司法局 |\n2024年,全县${BODY.replace('一、', '现将2024年度法治政府建设情况报告如下。\n一、')}`,
    {
      issuers: ['宝应县司法局'],
      signed: '2025-02-14',
      published: '2025-02-17',
      region: 'jiangsu/yangzhou/baoying',
      year: 2024,
    },
  ],
  [
    'an unlabelled date under the title',
    `陕西省人民政府关于2021年法治政府建设情况的报告\n省政府办公厅 2022-03-15\n2021年,省政府${BODY}`,
    { published: '2022-03-15', sourceOffice: '省政府办公厅', level: 'provincial', region: 'shaanxi' },
  ],
  [
    'a province that speaks as 省政府',
    `现将省政府2021年度法治政府建设情况报告如下。\n一、成效\n修订《湖南省人民政府工作规则》《湖南省人民政府党组会议规则》。${WORK}`,
    { issuers: ['湖南省政府'], region: 'hunan', level: 'provincial', titleSupplied: true },
  ],
  [
    'a street without a title',
    `2025年,大中街道在区委、区政府的坚强领导下,${WORK}现将街道2025年度法治政府建设工作情况报告如下:\n${BODY}\n大中街道将继续努力。`,
    { issuers: ['大中街道办事处'], township: '大中街道', level: 'township', year: 2025, region: null },
  ],
  [
    'a town',
    `下洋镇2023年法治政府建设年度报告\n2023年,下洋镇${WORK}现将有关情况报告如下:\n${BODY}`,
    { issuers: ['下洋镇人民政府'], township: '下洋镇', level: 'township', year: 2023 },
  ],
  [
    'a street of a named district',
    `成都市双流区东升街道办事处关于2022年度法治政府建设情况的报告\n2022年,${BODY}\n成都市双流区东升街道办事处\n2023年1月9日`,
    { region: 'sichuan/chengdu/shuangliu', township: '东升街道', level: 'township', signed: '2023-01-09' },
  ],
  [
    'a department whose title names no place',
    `市司法局关于2022年度法治政府建设情况的报告\n2022年,市司法局${WORK}制定《襄阳市行政执法监督办法》《襄阳市重大行政决策规定》。襄阳市13个区县均有进展。\n${BODY}`,
    { issuers: ['襄阳市司法局'], region: 'hubei/xiangyang', level: 'prefectural' },
  ],
  [
    'a signature in Han numerals',
    `宝应县人民政府关于2020年度法治政府建设情况的报告\n2020年,${BODY}\n二〇二一年三月二十八日`,
    { signed: '2021-03-28', year: 2020 },
  ],
  [
    'a signature and its date on one line',
    `宝应县人民政府关于2020年度法治政府建设情况的报告\n2020年,${BODY}\n宝应县人民政府 2021年3月2日`,
    { signed: '2021-03-02' },
  ],
  [
    'a county that has been made a district since',
    `浏阳市人民政府关于2016年度法治政府建设情况的报告\n2016年,${BODY}`,
    { region: 'hunan/changsha/liuyang', year: 2016 },
  ],
  [
    'a year in Han numerals',
    `宝应县人民政府二〇二一年度法治政府建设情况报告\n全县${BODY}`,
    { year: 2021, issuers: ['宝应县人民政府'] },
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

describe('a report in the shape of', () => {
  it.each(SHAPES)('%s is described', (_, text, { issuers, ...expected }) => {
    const { front } = reportOf(text)
    expect(front).toMatchObject(expected)
    if (issuers) expect(front.issuers.map(({ name }) => name)).toEqual(issuers)
  })
})

describe('what cannot be told', () => {
  it('is null with a finding that names the candidates: a district several cities have', () => {
    const { front, ledger } = reportOf(`鼓楼区人民政府关于2022年度法治政府建设情况的报告\n2022年,全区${BODY}`)
    expect(front.region).toBeNull()
    expect(ledger.findings.find(({ field }) => field === 'region')?.message).toMatch(
      /南京市鼓楼区.*福州市鼓楼区|福州市鼓楼区.*南京市鼓楼区/,
    )
  })

  it('is told where the text names the city of a shared district', () => {
    const { front } = reportOf(
      `鼓楼区人民政府关于2022年度法治政府建设情况的报告\n2022年,在南京市委、南京市政府领导下,全区${BODY}`,
    )
    expect(front.region).toBe('jiangsu/nanjing/gulou')
  })

  it('is never guessed from a place named once in passing', () => {
    const { front } = reportOf(`2022年度法治政府建设情况报告\n2022年,我局${WORK}赴苏州市学习。\n${BODY}`)
    expect(front.region).toBeNull()
    expect(front.issuers).toEqual([])
  })

  it('is refused without a year, saying what to write where', () => {
    const result = ingest(
      { file: 'x.txt', bytes: new TextEncoder().encode(`宝应县法治政府建设情况报告\n全县${BODY}`), sidecar: null },
      { today: '2026-01-01', previous: null },
    )
    expect(result).toMatchObject({ kind: 'no-year', reason: expect.stringContaining('overrides.year') })
  })
})

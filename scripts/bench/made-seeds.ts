import { placeInFull } from '../../src/archive/place-names.ts'
import { children, provincesUnderDuty } from '../../src/gazetteer/gazetteer.ts'
import { type Chance, chance } from './chance.ts'

/** A seed that was made up: plausible, and nobody's report. */
export interface MadeSeed {
  readonly file: string
  /** The year its report is about. */
  readonly year: number
  readonly text: string
}

/** The newest year that reports are made up about. */
export const LAST_YEAR = 2024

/** Years a place has reported in, up to the last: few archives find all of them. */
const YEARS = { least: 5, most: 10 }

/** Places taken in together: an archive grows by years of places it knows as well as by new places. */
const TOGETHER = 50

/**
 * Makes up reports of many places, of several years each, about 10 KB each, some with the damage crawling leaves. The first of a larger
 * number are those of a smaller one, so that sizes compare.
 * @throws when more are asked for than there are places and years
 */
export function* madeSeeds(count: number): Generator<MadeSeed> {
  let made = 0
  for (const { place, year } of placesAndYears()) {
    if (made === count) return
    yield { file: `made-${String(made).padStart(6, '0')}.txt`, year, text: reportText(place, year, chance(made + 1)) }
    made++
  }
  if (made < count) throw new Error(`at most ${made} reports can be made up`)
}

/** Walks places in no order of place, so many at a time, first the oldest report of each, then the next. */
function* placesAndYears(): Generator<{ place: string; year: number }> {
  const { below } = chance(11)
  const places = placesUnderDuty()
  for (let start = 0; start < places.length; start += TOGETHER) {
    const group = Array.from({ length: Math.min(TOGETHER, places.length - start) }, (_, i) => ({
      place: places[((start + i) * 1009) % places.length] as string,
      years: YEARS.least + below(YEARS.most - YEARS.least + 1),
    }))
    for (let round = 0; round < YEARS.most; round++) {
      const reporting = group.filter(({ years }) => round < years)
      yield* reporting.map(({ place, years }) => ({ place, year: LAST_YEAR + 1 - years + round }))
    }
  }
}

function placesUnderDuty(): string[] {
  const below = (path: string): string[] =>
    children(path)
      .filter(({ zone }) => zone === null)
      .flatMap((place) => [place.path, ...below(place.path)])
  return provincesUnderDuty().flatMap(({ path }) => [path, ...below(path)])
}

const PARTS = [
  ['主要成效', '工作举措和成效'],
  ['存在的问题和不足', '存在的不足和原因'],
  ['党政主要负责人履行推进法治建设第一责任人职责情况', '履行第一责任人职责情况'],
  ['下一步工作打算', '工作安排'],
] as const
const NUMERALS = '一二三四五六七八九十'
const SUBJECTS = [
  '依法行政',
  '行政复议',
  '规范性文件',
  '法律顾问',
  '行政执法',
  '普法宣传',
  '营商环境',
  '人民调解',
  '政务公开',
  '重大行政决策',
  '行政应诉',
  '基层治理',
]
const VERBS = ['持续推进', '不断加强', '全面落实', '着力提升', '严格规范', '深入开展', '统筹抓好', '扎实做好']
const UNITS = ['件', '次', '场次', '人次', '份', '项']

function reportText(path: string, year: number, { below, oneOf, ranked }: Chance): string {
  const place = placeInFull(path)
  const issuer = `${place}人民政府`
  const word = (): string => ranked(WORDS)
  const clause = (): string =>
    oneOf([
      () => `${oneOf(VERBS)}${oneOf(SUBJECTS)}${word()}工作`,
      () => `围绕${word()}、${word()}，${oneOf(VERBS)}${word()}`,
      () => `办理${word()}${oneOf(SUBJECTS)}事项${below(900) + 2}${oneOf(UNITS)}`,
      () => `${word()}率达到${below(40) + 60}.${below(9) + 1}%`,
    ])()
  const sentence = (): string => `${Array.from({ length: 3 + below(4) }, clause).join('，')}。`
  const paragraph = (): string => Array.from({ length: 3 + below(4) }, sentence).join('')
  const lead = (i: number): string => `（${NUMERALS[i]}）${oneOf(VERBS)}${word()}${oneOf(SUBJECTS)}。`
  const sections = PARTS.flatMap((titles, part) => [
    `${NUMERALS[part]}、${oneOf(titles)}`,
    ...Array.from({ length: part === 0 ? 7 : 2 }, (_, i) => lead(i) + paragraph()),
  ])
  const lines = [
    `${issuer}关于${year}年度法治政府建设情况的报告`,
    '',
    `${year}年，${issuer}坚持以习近平法治思想为指导，${oneOf(VERBS)}法治政府建设。${paragraph()}现将有关情况报告如下：`,
    ...sections,
    '',
    issuer,
    `${year + 1}年${1 + below(3)}月${1 + below(28)}日`,
  ]
  return damaged(lines, below(5))
}

/** The damage of crawled texts: navigation around the text, punctuation made narrow. Most texts have none. */
function damaged(lines: readonly string[], kind: number): string {
  if (kind === 0) return ['首页 > 政务公开 > 法治政府建设', ...lines, '打印本页 关闭窗口'].join('\n')
  if (kind === 1)
    return lines.join('\n').replaceAll('，', ',').replaceAll('：', ':').replaceAll('（', '(').replaceAll('）', ')')
  return lines.join('\n')
}

/** Characters that reports of the genre are full of. */
const GENRE = Array.from(
  '政府法治建设工作行依制度实施公开规范监督执行机关部门人民服务社会管理改革发展安全责任落实推进加强提升完善机制体系全面重点领域基层企业市场环境生态保护资源土地城乡规划交通教育医疗卫生文化体育旅游科技创新人才培训考核评价风险防范矛盾纠纷调解信访复议应诉审查备案清理合同决策程序专家论证听证意见征求数据信息平台网络智能审批许可备查处罚强制征收检查抽查双随机联合案件办理质量效率标准流程清单目录权力边界监察审计财政预算税务金融民营小微农村社区街道乡镇应急消防食品药品环保水利林业气象粮食商务民政退役军人司法公证律师仲裁援助宣传普及宪法典青少年村居干部领导学习理论中心组会议研究部署',
)

/** The 3,755 characters of the first level of GB/T 2312, which are the common ones. */
function commonCharacters(): string[] {
  const gb = new TextDecoder('gb18030')
  const [rows, cells] = [0xd7 - 0xb0 + 1, 0xfe - 0xa1 + 1]
  const all = Array.from({ length: rows * cells }, (_, i) =>
    gb.decode(Uint8Array.of(0xb0 + Math.floor(i / cells), 0xa1 + (i % cells))),
  )
  return all.filter((character) => /^\p{Script=Han}$/u.test(character))
}

/**
 * Words of two or three characters, frequent ones first, with a tail as long as that of real vocabulary; and of characters that are spread
 * as in real text: were they few, each pair of them would stand in every report.
 */
const WORDS = ((): string[] => {
  const { below, spread } = chance(7)
  const characters = [...new Set([...GENRE, ...commonCharacters()])]
  return Array.from({ length: 30_000 }, () => Array.from({ length: 2 + below(2) }, () => spread(characters)).join(''))
})()

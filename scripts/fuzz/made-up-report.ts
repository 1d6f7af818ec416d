import type { Chance } from './chance.ts'
import { HOSTILE_WORDS } from './hostile-words.ts'

const PLACES = ['宝应县', '武汉市', '青岛市', '南京江北新区', '陕西省', '宝安区新安街道', '某某市', '鼓楼区', '']
const BODIES = ['人民政府', '司法局', '管理委员会', '街道办事处', '公安局', '教育局和司法局', '']
const CLAUSES = [
  '坚持依法行政,健全制度',
  '完成审查36件,提出意见112条',
  '法治政府建设取得新的成效',
  '一是压实责任。二是完善程序。三是接受监督',
  '《重大行政决策程序暂行条例》得到落实',
  '我局主要负责人履行推进法治建设第一责任人职责',
  '仍存在一些问题和不足',
  '调解成功率99.2%,涉案人员3189人',
  '全市法治政府建设',
  '下一步,将持续推进',
]

/** A report as they are published, with hostile words let into it now and then. */
export function madeUpReport(chance: Chance): string {
  const place = chance.of(PLACES)
  const year = 2015 + chance.upTo(12)
  const lines = [
    ...(chance.percent(30) ? ['发布日期:2025-03-27 14:45 来源:法治调研处'] : []),
    ...(chance.percent(70) ? [`${place}${chance.of(BODIES)}关于${year}年度法治政府建设情况的报告`] : []),
    ...(chance.percent(40) ? ['市委、市政府:'] : []),
    `${year}年,全市坚持依法行政。现将有关情况报告如下:`,
  ]
  for (let part = 0; part < 1 + chance.upTo(4); part++) lines.push(...partOf(chance, part))
  if (chance.percent(50)) lines.push(`${place}${chance.of(BODIES)}`, `${year + 1}年1月16日`)
  return withHostileWords(
    lines.join(chance.of(['\n', '\n', '\r\n', '\n\n', '', '\r'])),
    chance,
    chance.of([0, 0, 1, 5, 40]),
  )
}

/** Lets hostile words into a text, anywhere. */
export function withHostileWords(text: string, chance: Chance, count: number): string {
  let result = text
  for (let i = 0; i < count; i++) {
    const at = chance.percent(30) ? lineStart(result, chance) : chance.upTo(result.length + 1)
    const word = chance.percent(8)
      ? rowOfMarks(chance)
      : chance.of(HOSTILE_WORDS).repeat(chance.percent(3) ? 1 + chance.upTo(2000) : 1)
    result = result.slice(0, at) + word + result.slice(at)
  }
  return result
}

const MARKS = [
  '|',
  '>',
  '/',
  '－',
  '-',
  ':',
  ' ',
  '　',
  '、',
  ',',
  '(',
  '《',
  '“',
  '·',
  '1',
  '一',
  '分享',
  '首页',
  '附件',
  '年',
]

/** A line of one, two or three marks over and over, of a length that lines of pages have: what rules for such lines must look at. */
function rowOfMarks(chance: Chance): string {
  const unit = Array.from({ length: 1 + chance.upTo(3) }, () => chance.of(MARKS)).join('')
  const row = unit.repeat(1 + chance.upTo(120 / unit.length))
  return `\n${chance.of(['', '首页', '来源:', '附件'])}${row}${chance.of(['', '。', '文', 'x'])}\n`
}

function partOf(chance: Chance, part: number): string[] {
  const heading = `${'一二三四五'[part]}、${chance.of(['主要举措和成效', '存在的不足和原因', '党政主要负责人履职情况', '下一年度安排'])}`
  const paragraphs = Array.from({ length: 1 + chance.upTo(5) }, (_, i) => {
    const lead = chance.percent(60) ? `(${'一二三四五六'[i]})` : ''
    const clauses = Array.from({ length: 2 + chance.upTo(8) }, () => chance.of(CLAUSES))
    return `${lead}${clauses.join(chance.of(['。', ';', ',', '']))}。`
  })
  return [heading, ...paragraphs]
}

function lineStart(text: string, chance: Chance): number {
  return text.indexOf('\n', chance.upTo(text.length + 1)) + 1
}

import type { Chance } from './chance.ts'

const VERBS = [
  '健全',
  '完善',
  '规范',
  '优化',
  '推行',
  '落实',
  '强化',
  '深化',
  '细化',
  '修订',
  '出台',
  '建立',
  '统筹',
  '探索',
  '推广',
  '梳理',
]
const OBJECTS = [
  '行政决策程序',
  '权责清单',
  '执法公示制度',
  '合法性审查机制',
  '行政复议流程',
  '普法责任清单',
  '矛盾纠纷排查网络',
  '政务服务标准',
  '信用监管办法',
  '法律顾问制度',
  '案卷评查标准',
  '行政裁量基准',
  '规范性文件备案制度',
  '应急预案',
  '窗口服务规范',
  '公平竞争审查机制',
  '调解员培训体系',
  '举报奖励办法',
  '涉企检查计划',
  '数字监管平台',
  '学法用法制度',
  '首问负责制',
  '水域巡查制度',
  '古树名木保护名录',
  '渔业禁捕方案',
  '牧区流动法庭',
  '边境联防机制',
  '茶园用水公约',
]
const RESULTS = [
  '办理时限明显缩短',
  '执法行为更加规范',
  '群众办事更加便捷',
  '基层负担有所减轻',
  '企业满意度稳步提高',
  '监管效能得到增强',
  '法治氛围日益浓厚',
  '诉求回应更加及时',
  '部门协同更加顺畅',
  '服务质量持续改善',
  '制度执行更加有力',
  '源头治理初见实效',
]
const ADVERBS = ['全面', '持续', '扎实', '有序', '积极', '稳步', '依法', '及时', '深入']
const FIGURES = [
  ['组织执法人员培训', '场次'],
  ['办理行政复议案件', '件'],
  ['排查化解矛盾纠纷', '起'],
  ['审查规范性文件', '件'],
  ['开展普法宣传', '场'],
  ['发放宣传资料', '份'],
  ['办理法律援助案件', '件'],
  ['评查行政处罚案卷', '件'],
  ['公开政务信息', '条'],
  ['受理群众咨询', '人次'],
  ['制定配套制度', '项'],
  ['检查生产经营单位', '家次'],
  ['调整权责事项', '项'],
] as const

/** Made-up prose of the genre. Every figure is used once, so that nothing in it is doubtful. */
export interface Prose {
  readonly sentence: () => string
  /** Some sentences. */
  readonly paragraph: (least: number, most: number) => string
  /** Words a heading or lead is made of: 健全权责清单. */
  readonly topic: () => string
}

/** @param comma `,` or `，`: the punctuation of the copy */
export function proseOf(chance: Chance, comma: string): Prose {
  let figure = chance.int(3, 40)
  const nextFigure = () => {
    figure += chance.int(1, 37)
    return figure
  }
  const topic = () => chance.skewed(VERBS) + chance.skewed(OBJECTS)
  const counted = () => {
    const [what, unit] = chance.pick(FIGURES)
    return `${what}${nextFigure()}${unit}`
  }
  const sentence = () => {
    const [first, second] = chance.some(VERBS, 2) as [string, string]
    const [one, two] = chance.some(OBJECTS, 2) as [string, string]
    const head = `${chance.pick(ADVERBS)}${first}${one}`
    const middle = chance.yes(0.5) ? `${second}${two}` : counted()
    return `${[head, middle, chance.pick(RESULTS)].join(comma)}。`
  }
  return {
    sentence,
    topic,
    paragraph: (least, most) => Array.from({ length: chance.int(least, most) }, sentence).join(''),
  }
}

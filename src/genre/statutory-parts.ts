import type { Part } from './closed-sets.ts'

/** One of the four parts a report must have: how its heading reads, and how a sentence shows it without one. */
export interface StatutoryPart {
  readonly part: Part
  /** Short name for lists. */
  readonly label: string
  /** The duty's own words. Source: 《法治政府建设与责任落实督察工作规定》; wording from secondary copies. */
  readonly duty: string
  /** A heading, in Simplified, that names the part. */
  readonly heading: RegExp
  /** Words that rule a heading out although `heading` matches. */
  readonly not?: RegExp
  /** Words that leave no doubt, whatever else a heading says. */
  readonly sure?: RegExp
  /** A sentence that shows the part where no heading does, best first. */
  readonly sentences: readonly RegExp[]
  readonly example: { readonly heading: string; readonly sentence: string }
}

/** In the order of the duty. A heading may name two parts (问题和下一步打算). */
export const STATUTORY_PARTS: readonly StatutoryPart[] = [
  {
    part: 'achievements',
    label: '举措和成效',
    duty: '上一年度推进法治政府建设的主要举措和成效',
    heading:
      /(?:成效|成绩|成果|举措|措施|做法|亮点|经验|进展|回顾|总结)$|(?:年|年度|建设|工作|推进|总体|基本|主要|开展|落实|完成|进展|实施)(?:的)?(?:有关|相关)?(?:情况|概况)$|(?:主要|重点|总体|基本|年|年度|的)工作$|^(?:20\d{2}年)?(?:度)?(?:主要)?工作$/,
    not: /第一责任人|主要负责人|党政主要|问题|不足|短板|困难|差距|薄弱|下一步|下步|下一年|下年度|打算|安排|计划|思路|展望|今后|努力方向|其他|[,，]|取得(?!的)|实现|再上|新(?:成效|进展|突破|成绩)/,
    sentences: [],
    example: { heading: '一、2024年推进法治政府建设的主要举措和成效', sentence: '' },
  },
  {
    part: 'problems',
    label: '不足和原因',
    duty: '上一年度推进法治政府建设存在的不足和原因',
    heading: /问题|不足|短板|困难|差距|薄弱|欠缺/,
    sure: /存在.{0,10}(?:问题|不足|短板|困难|差距|薄弱)/,
    not: /(?:突出|群众|重点|历史遗留|实际|热点|难点|急难愁盼)问题|解决.{0,8}问题|问题(?:整改|导向|线索)|整改|治理/,
    sentences: [
      /(?:但|仍|还|也|同时|尚|依然).{0,16}(?:存在|有).{0,20}(?:问题|不足|短板|差距|薄弱|困难)/,
      /存在(?:着)?(?:的)?(?:一些|不少|一定|以下|如下|个别|部分)?.{0,6}(?:问题|不足|短板|差距|薄弱环节)/,
      /(?:与|离|距).{0,24}(?:要求|期盼|期待).{0,10}(?:差距|距离)/,
    ],
    example: {
      heading: '二、存在的主要问题',
      sentence: '工作取得了一定成效,但仍存在一些问题和不足。',
    },
  },
  {
    part: 'responsibility',
    label: '第一责任人履职',
    duty: '上一年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
    heading: /第一责任人|(?:党政)?主要负责(?:人|同志).{0,12}(?:履行|职责|推进)/,
    sentences: [
      /(?:履行|落实|扛起|压实|担负).{0,24}第一责任人.{0,4}(?:职责|责任)/,
      /第一责任人(?:职责|责任|述法)/,
      /(?:推进)?法治(?:政府)?建设第一责任人/,
    ],
    example: {
      heading: '三、党政主要负责人履行推进法治建设第一责任人职责情况',
      sentence: '局主要领导带头履行法治建设第一责任人职责。',
    },
  },
  {
    part: 'plan',
    label: '下一年度安排',
    duty: '下一年度推进法治政府建设的主要安排',
    heading:
      /下一步|下步|下一年|下年度|明年|来年|展望|今后|努力方向|工作任务$|(?:工作|主要|总体|重点|20\d{2}年.{0,20})的?(?:打算|安排|计划|思路)|^(?:打算|安排|计划|思路)|打算$/,
    not: /规划计划执行|计划执行情况/,
    sentences: [
      /^(?:下一步|下步|下一年度?|今后|明年|接下来)[,，]?/,
      /(?:下一步|下一年度?|明年)[,，].{0,20}(?:将|要|我)/,
    ],
    example: { heading: '三、下一步工作打算', sentence: '下一步,我局将持续推进法治政府建设。' },
  },
]

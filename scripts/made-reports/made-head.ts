import type { Chance } from './chance.ts'
import type { MadeDate } from './made-dates.ts'
import type { MadeIssuer } from './made-issuer.ts'
import type { MadeTitle } from './made-title.ts'

/** What a page prints above and beside a report. */
export interface MadeHead {
  /** Lines above the title, the title's own, and lines between it and the text. */
  readonly lines: readonly string[]
  readonly published: string | null
  readonly documentNumber: string | null
  readonly sourceOffice: string | null
}

const FURNITURE_ABOVE = [
  '首页 > 政务公开 > 法治政府建设',
  '当前位置:首页>政府信息公开>法定主动公开内容',
  '无障碍 | 简体 | 繁体',
  '今天是:2022年10月31日 星期一',
  '首页>>信息公开>>工作报告',
]

/** Makes up the head of a page round a title. */
export function madeHead(
  chance: Chance,
  issuer: MadeIssuer,
  year: number,
  { lines, untitled }: MadeTitle,
  published: MadeDate,
): MadeHead {
  const number =
    !untitled && chance.yes(0.3) ? `${issuer.name.slice(0, 1)}政发〔${year + 1}〕${chance.int(1, 90)}号` : null
  const metadata = untitled && chance.yes(0.6) ? NO_METADATA : metadataOf(chance, issuer, published)
  const above = chance.yes(0.4) ? chance.some(FURNITURE_ABOVE, chance.int(1, 2)) : []
  const place =
    number === null
      ? 'none'
      : chance.pick(lines.length === 1 ? ['below', 'above', 'bracket', 'field'] : ['below', 'above'])
  const printed = place === 'bracket' ? [`[${number}]${lines[0]}`] : lines
  const again = !untitled && lines.length === 1 && chance.yes(0.2) ? lines : []
  return {
    lines: [
      ...above,
      ...(place === 'field' ? [`发文字号: | ${number} | 主题词: | |`] : []),
      ...metadata.above,
      ...(place === 'above' ? [`${number}`] : []),
      ...printed,
      ...metadata.below,
      ...(place === 'below' ? [`${number}`] : []),
      ...again,
    ],
    published: metadata.published,
    documentNumber: number,
    sourceOffice: metadata.sourceOffice,
  }
}

interface MadeMetadata {
  readonly above: readonly string[]
  readonly below: readonly string[]
  readonly published: string | null
  readonly sourceOffice: string | null
}

const NO_METADATA: MadeMetadata = { above: [], below: [], published: null, sourceOffice: null }

/** Metadata in one of the layouts pages have. */
function metadataOf(chance: Chance, issuer: MadeIssuer, { printed, date }: MadeDate): MadeMetadata {
  const office = chance.pick(['法治科', '办公室', issuer.name, '法规处', '本网'])
  const both = { published: date, sourceOffice: office }
  const index = `1100${chance.int(1000, 9999)}/${date.slice(0, 4)}-00${chance.int(100, 999)}`
  return chance.pick<MadeMetadata>([
    NO_METADATA,
    { ...both, above: [], below: [`发布日期:${printed} 来源:${office}`] },
    { ...both, above: [], below: [`来源:${office}  发布时间:${printed}  浏览次数:  字体:【大 中 小】`] },
    {
      ...both,
      above: [`索 引 号: | ${index} | 主题分类: | 法治政府 |`, `信息来源: | ${office} | 发布日期: | ${printed} |`],
      below: [],
    },
    {
      ...both,
      above: [
        `索引号 | ${index} | 公开形式 | 主动公开 |`,
        `来源 | ${office} | 发布日期 | ${printed} |`,
        '有效性 | |||',
      ],
      below: [],
    },
    { ...both, above: [`- 索引号:${index}`, `- 信息来源:${office}`, `- 发布日期:${printed}`, '- 主题词:'], below: [] },
    {
      ...both,
      above: ['• 索引号:', '', `    ${index}`, '• 信息来源:', '', `    ${office}`, '• 发布时间:', '', `    ${printed}`],
      below: [],
    },
    {
      above: ['文件名称: | 索引号: | ||', '公开目录: | 公开形式: | ||'],
      below: [],
      published: null,
      sourceOffice: null,
    },
    { above: [], below: [`时间:${printed}`], published: date, sourceOffice: null },
  ])
}

import type { Host, IssuerKind, Level, Part, PartStatus, Script } from '../genre/closed-sets.ts'
import { STATUTORY_PARTS } from '../genre/statutory-parts.ts'

/** What readers call the four statutory parts, in the order of the 督察工作规定. */
export const PART_LABELS = Object.fromEntries(STATUTORY_PARTS.map(({ part, label }) => [part, label])) as Readonly<
  Record<Part, string>
>

/** The parts in a column head or a chart's legend. */
export const SHORT_PART_LABELS: Readonly<Record<Part, string>> = {
  achievements: '成效',
  problems: '不足',
  responsibility: '责任人',
  plan: '安排',
}

/** How a part stands in a report. Always of this copy, never of what the issuer did. */
export const PART_STATUS_LABELS: Readonly<Record<PartStatus, string>> = {
  headed: '有专门标题',
  embedded: '文中有，无专门标题',
  absent: '本件中未见',
}

export const LEVEL_LABELS: Readonly<Record<Level, string>> = {
  national: '国家级',
  provincial: '省级',
  prefectural: '地市级',
  county: '县级',
  township: '乡级',
}

export const ISSUER_KIND_LABELS: Readonly<Record<IssuerKind, string>> = {
  government: '人民政府',
  department: '部门',
  'party-committee': '党委',
  'zone-committee': '功能区管委会',
  'township-office': '乡镇街道',
  other: '其他机关',
}

export const HOST_LABELS: Readonly<Record<Host, string>> = {
  issuer: '发文机关网站',
  government: '其他政府网站',
  media: '新闻媒体',
  mirror: '转载网站',
  unknown: '不详',
}

export const SCRIPT_LABELS: Readonly<Record<Script, string>> = { 'zh-Hans': '简体', 'zh-Hant': '繁体' }

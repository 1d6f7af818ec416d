import type { Severity } from '../genre/closed-sets.ts'
import type { Finding } from '../report/ledger.ts'

/** What readers are told of a kind of finding: a few words, and why it is told. */
export interface FindingWords {
  readonly label: string
  readonly reason: string
}

/** Findings that are about the whole of a text, or about its headings. */
const NAMED: Readonly<Record<string, FindingWords>> = {
  'by-hand': { label: '编者存疑', reason: '由编者看出而不能证明，理由见各处。' },
  'inferred-issuer': {
    label: '机关据正文推定',
    reason: '原件只写简称或自称，机关全名由所在地区和自称推定；只补所缺的地名，依据写在台账里。',
  },
  'lost-heading': { label: '标题疑脱', reason: '其后有“二、”而其前没有“一、”：第一部分的标题应有而未见，无从补。' },
  'mirror-copy': { label: '镜像站痕迹', reason: '文中有镜像站加注的痕迹，可见不是从发文机关的网页取得的。' },
  'missing-title': { label: '原件无题', reason: '原件没有题名；题名由本站据正文所拟，外加〔〕。' },
  'naive-traditional': {
    label: '机器转换的繁体',
    reason: '原件的繁体由简体逐字转成，不合繁体的写法；读作简体不受影响。',
  },
  'numbering-gap': { label: '序号不连', reason: '同一层的序号有跳跃：或有脱漏，或序号有误。' },
  'script-reading': {
    label: '繁体读法待核',
    reason: '一个简体字繁体有几种写法，而词语、地名、人名都不足以断定；或繁体读回简体已不是原字。简体正文未动。',
  },
  'updated-date': {
    label: '以更新日期作发布日期',
    reason: '网页没有载明发布日期，只载更新或发文的日期，取以代替，注明待核。',
  },
}

/** What readers call the fields findings are about. */
const FIELDS: Readonly<Record<string, string>> = {
  document: '本件',
  documentNumber: '发文字号',
  issuers: '发文机关',
  level: '层级',
  published: '发布日期',
  region: '地区',
  signed: '成文日期',
  text: '正文',
  title: '题名',
  year: '报告年度',
}

/** The reasons of findings that have no words of their own. */
const REASONS: Readonly<Record<Severity, string>> = {
  absent: '原件没有写明的一律作“不详”，不推测，也不用别的事项顶替。',
  doubt: '所据的文字不足以断定，写明依据，留待核对。',
}

/** The words for a kind of finding that is no rule about damaged text. A kind without its own is named by what it is about. */
export function findingWords({ rule, field, severity }: Pick<Finding, 'rule' | 'field' | 'severity'>): FindingWords {
  const named = NAMED[rule]
  if (named) return named
  const about = FIELDS[field] ?? field
  return { label: severity === 'absent' ? `未载${about}` : `${about}待核`, reason: REASONS[severity] }
}

/** Where problems can be reported: the parts of the archive's identity that matter here. */
export interface ProblemDesk {
  readonly repository: string | null
  readonly contact: string | null
}

/** What problems are sorted into, and what each is about, in the order readers meet them. */
export const PROBLEM_CATEGORIES = [
  { category: '错字', about: '正文有字与原件不同，或标点有误' },
  { category: '缺字', about: '正文少了原件有的字、句或段' },
  { category: '元数据', about: '机关、地区、年度、日期或发文字号有误' },
  { category: '链接', about: '有链接打不开，或通到别处' },
  { category: '繁简', about: '繁体页面的字转换不当' },
  { category: '出处', about: '知道报告原来的网址、发布日期，或有更好的原件' },
  { category: '其他', about: '页面显示、检索，或别的任何问题' },
] as const

export type ProblemCategory = (typeof PROBLEM_CATEGORIES)[number]['category']

/** The report a problem is with. */
export interface ProblemReport {
  readonly id: string
  /** Absolute. */
  readonly address: string
}

/** The passage a problem is with, as the reader's browser knows it. */
export interface ProblemPassage {
  /** Absolute, with the anchor of the passage. */
  readonly address: string
  /** Words the reader has selected; empty where none are. */
  readonly quotation: string
}

/**
 * The address that reports a problem, prefilled with its category and the report, each said once since
 * every report's page carries it seven times: a mail, for which no account is needed,
 * else an issue at the repository's host. Null where the archive has neither yet. The text asked for is the address's
 * last parameter and ends where the passage belongs: see `withPassage`.
 */
export function problemAddress(
  { contact, repository }: ProblemDesk,
  category: ProblemCategory,
  report: ProblemReport | null,
): string | null {
  const title = report ? `${category}：${report.id}` : category
  const lines = [...(report ? [report.address, ''] : []), '问题：', '', '所在段落与原文：', '']
  const text = encodeURIComponent(lines.join('\r\n'))
  if (contact !== null) return `mailto:${contact}?subject=${encodeURIComponent(title)}&body=${text}`
  return repository === null ? null : `${repository}/issues/new?title=${encodeURIComponent(title)}&body=${text}`
}

/** Longest quotation that is sent along, in UTF-16 units: addresses of more than about 2,000 are cut by some programs. */
const MOST = 120

/** The address with the passage it is about. */
export function withPassage(address: string, { address: passage, quotation }: ProblemPassage): string {
  const words = quotation.replace(/\s+/g, ' ').trim()
  const quoted = words.length > MOST ? `${words.slice(0, MOST)}……` : words
  return address + encodeURIComponent([passage, ...(quoted ? [`“${quoted}”`] : [])].join('\r\n').toWellFormed())
}

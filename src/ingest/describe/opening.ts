import { codePointOffsets, sliceCodePoints } from '../../text/code-points.ts'
import type { Described } from './description.ts'

/** The sentence that announces the report: 现将我局2024年度法治政府建设情况报告如下. */
export interface Opening {
  /** What is announced: 我局2024年度法治政府建设情况报告. */
  readonly announced: string
  /** Who speaks, as printed before the year: 我局, 东湖高新区. Null where not said. */
  readonly subject: string | null
  /** The year announced, or null. */
  readonly year: number | null
  /** Of the announced words, in the canonical text. */
  readonly span: [number, number]
}

const ANNOUNCEMENT = /(?:现|特|兹)?将((?:[^。；;]|(?<=《[^》]*)。){2,80}?)(?:公开|公布|公告|汇报|报告|通报|总结)?(?:如下|于后|于下)/u
const ANNOUNCED_REPORT = /现将((?:[^。；;]){2,80}?(?:报告|汇报|总结|公开|公布|公告|通报)?)如下/u
const YEAR = /((?:19|20)\d{2})\s*年/

/** How far into the text an announcement is looked for, in blocks. */
const FIRST_BLOCKS = 5

/** Finds the announcement among the first paragraphs; null where there is none. */
export function readOpening({ canonical, outline }: Described): Opening | null {
  for (const block of outline.blocks.slice(0, FIRST_BLOCKS)) {
    const text = sliceCodePoints(canonical, block.span[0], block.span[1])
    const match = ANNOUNCED_REPORT.exec(text) ?? ANNOUNCEMENT.exec(text)
    if (!match) continue
    const announced = (match[1] as string).trim()
    const at = codePointOffsets(text)
    const start = match.index + match[0].indexOf(match[1] as string)
    const year = YEAR.exec(announced)
    const subject = year ? announced.slice(0, year.index).trim() : (/^(?:我|本)[\p{Script=Han}]/u.exec(announced)?.[0] ?? '')
    return {
      announced,
      subject: subject === '' ? null : subject,
      year: year ? Number(year[1]) : null,
      span: [block.span[0] + at(start), block.span[0] + at(start + (match[1] as string).length)],
    }
  }
  return null
}

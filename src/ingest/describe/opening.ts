import { codePointOffsets, sliceCodePoints } from '../../text/code-points.ts'
import type { Described } from './description.ts'

/** The sentence that announces the report: 现将我局2024年度法治政府建设情况报告如下. */
export interface Opening {
  /** What is announced: 我局2024年度法治政府建设情况报告. */
  readonly announced: string
  /** Who speaks, as printed before the year: 我局, 某高新区. Null where not said. */
  readonly subject: string | null
  /** The year announced, or null. */
  readonly year: number | null
  /** Of the announced words, in the canonical text. */
  readonly span: [number, number]
}

/** Ways to announce a report, the plainest first; group 1 is what is announced. A letter sends it: 现呈送…报告,请审阅. */
const ANNOUNCEMENTS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern: /现将((?:[^。；;]){2,80}?(?:报告|汇报|总结|公开|公布|公告|通报)?)如下/u,
    example: '现将我局2024年度法治政府建设情况报告如下',
  },
  {
    pattern:
      /(?:现|特|兹)?将((?:[^。；;]|(?<=《[^》]*)。){2,80}?)(?:公开|公布|公告|汇报|报告|通报|总结)?(?:如下|于后|于下)/u,
    example: '现根据有关要求,将2024年度法治政府建设有关情况报告如下',
  },
  {
    pattern:
      /现(?:将|呈送|呈报|报送|上报|呈上)((?:[^。；;,，]){2,60}?(?:报告|总结|汇报))(?:呈上|报上|随文报送|报送你们|呈报你们)?[,，]请/u,
    example: '现呈送我委2023年度法治政府建设情况报告,请审阅',
  },
]

const YEAR = /((?:19|20)\d{2})\s*年?/

/** How far into the text an announcement is looked for, in blocks and in characters of one. */
const FIRST_BLOCKS = 6
const LONGEST_OPENING = 1500

/** Finds the announcement among the first paragraphs; null where there is none. */
export function readOpening({ canonical, outline }: Described): Opening | null {
  for (const block of outline.blocks.slice(0, FIRST_BLOCKS)) {
    const text = sliceCodePoints(canonical, block.span[0], Math.min(block.span[1], block.span[0] + LONGEST_OPENING))
    for (const { pattern } of ANNOUNCEMENTS) {
      const match = pattern.exec(text)
      if (match) return openingOf(match, text, block.span[0])
    }
  }
  return null
}

function openingOf(match: RegExpExecArray, text: string, blockStart: number): Opening {
  const words = match[1] as string
  const announced = words.trim()
  const at = codePointOffsets(text)
  const start = match.index + match[0].indexOf(words)
  const year = YEAR.exec(announced)
  const subject = year
    ? announced.slice(0, year.index).trim()
    : (/^(?:我|本)[\p{Script=Han}]/u.exec(announced)?.[0] ?? '')
  return {
    announced,
    subject: subject === '' ? null : subject,
    year: year ? Number(year[1]) : null,
    span: [blockStart + at(start), blockStart + at(start + words.length)],
  }
}

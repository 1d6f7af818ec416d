import type { Part, PartStatus } from '../../src/genre/closed-sets.ts'
import { formatNumeral } from '../../src/text/numeral.ts'
import type { Chance } from './chance.ts'
import type { MadeIssuer } from './made-issuer.ts'
import type { Prose } from './made-prose.ts'

/** The sections of a made-up report, one line each, and how its four parts stand in them. */
export interface MadeSections {
  readonly lines: readonly string[]
  readonly parts: Readonly<Record<Part, PartStatus>>
}

/** What the sections are made from. */
export interface SectionWishes {
  readonly chance: Chance
  readonly prose: Prose
  readonly issuer: MadeIssuer
  readonly year: number
  /** Brackets of the copy, `()` or `（）`. */
  readonly brackets: readonly [string, string]
  readonly comma: string
}

const HEADINGS: Readonly<Record<Part, readonly ((year: number) => string)[]>> = {
  achievements: [
    (year) => `${year}年推进法治政府建设的主要举措和成效`,
    () => '主要工作及成效',
    (year) => `${year}年度法治政府建设工作情况`,
    () => '主要做法和成效',
    () => '工作开展情况',
  ],
  problems: [
    () => '存在的问题和不足',
    () => '存在的不足和原因',
    (year) => `${year}年存在的主要问题`,
    () => '问题与不足',
  ],
  responsibility: [
    () => '党政主要负责人履行推进法治建设第一责任人职责情况',
    (year) => `${year}年党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况`,
  ],
  plan: [
    () => '下一步工作打算',
    (year) => `${year + 1}年工作计划`,
    (year) => `${year + 1}年推进法治政府建设的主要安排`,
    () => '下一步工作思路',
  ],
}

/** Makes up the body of a report: its parts in some order, headed, embedded or left out, numbered in some way. */
export function madeSections(wishes: SectionWishes): MadeSections {
  const { chance } = wishes
  const parts: Record<Part, PartStatus> = {
    achievements: chance.yes(0.75) ? 'headed' : 'embedded',
    problems: chance.pick(['headed', 'headed', 'headed', 'embedded', 'absent']),
    responsibility: chance.pick(['headed', 'embedded', 'embedded', 'absent']),
    plan: chance.pick(['headed', 'headed', 'headed', 'headed', 'absent']),
  }
  const order = chance.pick<readonly Part[]>([
    ['achievements', 'problems', 'responsibility', 'plan'],
    ['achievements', 'problems', 'plan'],
    ['responsibility', 'achievements', 'problems', 'plan'],
    ['achievements', 'responsibility', 'problems', 'plan'],
  ])
  if (!order.includes('responsibility') && parts.responsibility === 'headed') parts.responsibility = 'embedded'
  const sections = order.flatMap((part) => sectionOf(part, parts, wishes))
  const lines = sections.flatMap(({ heading, lines }, i) => [`${formatNumeral(i + 1)}、${heading}`, ...lines])
  return { lines, parts }
}

interface Section {
  readonly heading: string
  readonly lines: readonly string[]
}

function sectionOf(part: Part, parts: Readonly<Record<Part, PartStatus>>, wishes: SectionWishes): Section[] {
  if (part === 'achievements') return achievements(parts, wishes)
  if (parts[part] !== 'headed') return []
  const { chance, prose, year } = wishes
  const heading = chance.pick(HEADINGS[part])(year).replace('，', wishes.comma)
  const numbered = chance.yes(0.5)
  return [{ heading, lines: numbered ? topics(wishes, chance.int(2, 3)) : [prose.paragraph(2, 4)] }]
}

/** One section with a heading that names it, or several whose headings are topics. */
function achievements(parts: Readonly<Record<Part, PartStatus>>, wishes: SectionWishes): Section[] {
  const { chance, prose, year } = wishes
  const embedded = embeddedSentences(parts, wishes)
  if (parts.achievements === 'headed') {
    return [
      { heading: chance.pick(HEADINGS.achievements)(year), lines: [...topics(wishes, chance.int(3, 6)), ...embedded] },
    ]
  }
  const headings = Array.from({ length: chance.int(3, 5) }, () => `${prose.topic()}${wishes.comma}${prose.topic()}`)
  return headings.map((heading, i) => ({
    heading,
    lines: [
      ...(chance.yes(0.5) ? topics(wishes, 2) : [prose.paragraph(3, 5)]),
      ...(i === headings.length - 1 ? embedded : []),
    ],
  }))
}

/** Paragraphs that show a part without a heading of its own. */
function embeddedSentences(
  parts: Readonly<Record<Part, PartStatus>>,
  { prose, issuer, comma }: SectionWishes,
): string[] {
  const first = `${issuer.self}主要负责同志认真履行推进法治建设第一责任人职责${comma}定期听取汇报。${prose.sentence()}`
  const problems = `${issuer.self}工作取得一定成效${comma}但仍存在一些问题和不足。${prose.sentence()}`
  return [...(parts.responsibility === 'embedded' ? [first] : []), ...(parts.problems === 'embedded' ? [problems] : [])]
}

/** Topics under a heading, in one of the ways they are numbered. */
function topics({ chance, prose, brackets: [open, close] }: SectionWishes, count: number): string[] {
  const style = chance.pick(['run-in', 'own-line', 'arabic', 'unnumbered'] as const)
  return Array.from({ length: count }, (_, i) => i + 1).flatMap((number) => {
    const topic = `${prose.topic()}`
    const mark = `${open}${formatNumeral(number)}${close}`
    switch (style) {
      case 'run-in':
        return [`${mark}${topic}。${inline(chance, prose)}`]
      case 'own-line':
        return [`${mark}${topic}`, inline(chance, prose)]
      case 'arabic':
        return [`${number}.${topic}。${prose.paragraph(2, 3)}`]
      default:
        return [`${topic}。${prose.paragraph(3, 4)}`]
    }
  })
}

/** A paragraph, perhaps with 一是, 二是, 三是 in it. */
function inline(chance: Chance, prose: Prose): string {
  if (chance.yes(0.4)) return prose.paragraph(2, 4)
  return ['一', '二', '三'].map((number) => `${number}是${prose.topic()}。${prose.sentence()}`).join('')
}

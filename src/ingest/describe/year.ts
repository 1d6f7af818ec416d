import type { Heading } from '../../report/ledger.ts'
import { codePointLength, sliceCodePoints } from '../../text/code-points.ts'
import { labelled } from './dates.ts'
import { type Conclusion, type Described, doubt, fromReading, fromText, unknown } from './description.ts'
import type { Opening } from './opening.ts'

const HAN_YEAR = /([二][〇零○Ｏ][一二三四五六七八九〇零○Ｏ]{2})年/

/** Years between a report's year and the day it is signed: a report is made in the year after, seldom the one after that. */
const MOST_YEARS_LATE = 2

/**
 * The year reported on: from the title; else from the announcement; else from the words the text opens with
 * (2024年以来); else from a heading of the year's work; else, in doubt, the year before the signature or the year the
 * text mentions most. Never a year that is merely mentioned, without saying so.
 */
export function describeYear(
  described: Described,
  opening: Opening | null,
  signed: string | null,
): Conclusion<number | null> {
  const [title, announced] = [fromTitle(described), fromOpening(described, opening)]
  const told = title ?? announced ?? fromFirstWords(described) ?? fromHeading(described)
  if (told) return withOther(checked(told, described, signed), title && announced)
  return fromSignature(signed) ?? fromMentions(described) ?? unknown(null)
}

/** A title and an announcement that name different years: one was left over from another report. */
function withOther(found: Conclusion<number>, announced: Told | null): Conclusion<number> {
  if (!announced || announced.year === found.value) return found
  const message = `题名所写年度 ${found.value} 与正文所称 ${announced.year} 年不合，待核。`
  const evidence = announced.evidence.span ?? null
  return { ...found, findings: [...found.findings, doubt('year-and-opening', 'year', message, evidence)] }
}

interface Told {
  readonly year: number
  readonly evidence: Conclusion<number>['evidence'][number]
}

function fromTitle(described: Described): Told | null {
  const title = described.reads.find(({ name }) => name === 'title') ?? labelled(described, 'title')[0]
  const year = title ? yearIn(title.value) : null
  return title && year ? { year, evidence: fromReading('year', String(year), title) } : null
}

function fromOpening({ canonical }: Described, opening: Opening | null): Told | null {
  if (!opening?.year) return null
  return { year: opening.year, evidence: fromText('year', String(opening.year), opening.span, canonical) }
}

/** How many paragraphs may come before the first words, and no heading: an addressee, an introduction of the duty. */
const FIRST_PARAGRAPHS = 4

/** 2024年,… 2024年以来,… 2024年是…: the words a report opens with name its year. */
function fromFirstWords({ canonical, outline }: Described): Told | null {
  for (const { kind, span } of outline.blocks.slice(0, FIRST_PARAGRAPHS)) {
    if (kind === 'heading') return null
    const text = sliceCodePoints(canonical, span[0], span[0] + 20)
    const match = /^\s*((?:19|20)\d{2})\s*年(?:度)?(?:以来|来)?\s*(?:[,，]|是|全|我|本|(?=\p{Script=Han}))/u.exec(text)
    if (!match) continue
    const words: [number, number] = [span[0], span[0] + codePointLength(match[0])]
    return { year: Number(match[1]), evidence: fromText('year', match[1] as string, words, canonical) }
  }
  return null
}

function yearIn(text: string): number | null {
  const digits = /((?:19|20)\d{2})\s*(?:年|—|-)/.exec(text)?.[1] ?? /((?:19|20)\d{2})/.exec(text)?.[1]
  if (digits) return Number(digits)
  const han = HAN_YEAR.exec(text)?.[1]
  if (!han) return null
  return Number(Array.from(han, (c) => ('〇零○Ｏ'.includes(c) ? 0 : '一二三四五六七八九'.indexOf(c) + 1)).join(''))
}

/** A level 1 heading such as 一、2024年工作情况: the earliest year headings name, the plan naming the next. */
function fromHeading({ canonical, outline }: Described): Told | null {
  const [first] = headingYears(canonical, outline.headings).sort((a, b) => a.year - b.year)
  if (!first) return null
  const words = sliceCodePoints(canonical, first.span[0], first.span[1])
  const year = /计划|打算|安排|下一步|思路/.test(words) ? first.year - 1 : first.year
  return { year, evidence: fromText('year', String(year), first.span, canonical) }
}

function headingYears(canonical: string, headings: readonly Heading[]): { span: [number, number]; year: number }[] {
  return headings
    .filter(({ level }) => level === 1)
    .map(({ span }) => ({
      span,
      year: Number(/((?:19|20)\d{2})年/.exec(sliceCodePoints(canonical, span[0], span[1]))?.[1]),
    }))
    .filter(({ year }) => !Number.isNaN(year))
}

/** A report signed from this month on is on the year that is ending. */
const YEARS_END = 11

function fromSignature(signed: string | null): Conclusion<number | null> | null {
  if (!signed) return null
  const [made, month] = signed.split('-').map(Number) as [number, number]
  const own = month >= YEARS_END
  const message = `正文未写明报告年度，据成文日期 ${signed} 推为${own ? '当年' : '前一年'}，待核。`
  return unknown<number>(own ? made : made - 1, [doubt('year-from-signature', 'year', message)])
}

/** A year must lead the next by this factor to be the one a text is about. */
const LEAD = 2

/** The year that is plainly mentioned most, outside the titles of laws and plans. */
function fromMentions({ canonical }: Described): Conclusion<number | null> | null {
  const counts = new Map<number, number>()
  for (const [, year] of canonical.replace(/《[^《》]*》/g, '').matchAll(/((?:19|20)\d{2})年/g)) {
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1)
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < LEAD || best[1] < (second?.[1] ?? 0) * LEAD) return null
  return unknown<number>(best[0], [
    doubt('year-from-mentions', 'year', `正文未写明报告年度，据文中提及最多的年份推为 ${best[0]} 年，待核。`),
  ])
}

function checked(
  { year, evidence }: Told,
  { canonical, outline }: Described,
  signed: string | null,
): Conclusion<number> {
  const distance = signed ? Number(signed.slice(0, 4)) - year : 0
  const late = distance < 0 || distance > MOST_YEARS_LATE
  const past = headingYears(canonical, outline.headings).find((heading) => heading.year < year)
  return {
    value: year,
    evidence: [evidence],
    findings: [
      ...(late
        ? [doubt('year-and-date', 'year', `报告年度 ${year} 与成文日期 ${signed} 相去 ${distance} 年，待核。`)]
        : []),
      ...(past
        ? [doubt('year-and-heading', 'year', `报告年度 ${year} 与标题所写 ${past.year} 年不合，待核。`, past.span)]
        : []),
    ],
  }
}

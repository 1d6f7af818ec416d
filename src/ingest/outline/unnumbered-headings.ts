import { issuerKind } from '../../genre/issuer-kinds.ts'
import { STATUTORY_PARTS } from '../../genre/statutory-parts.ts'
import { isTitle } from '../../genre/title.ts'
import { codePointLength } from '../../text/code-points.ts'
import type { Line } from '../lines.ts'
import type { FoundHeading } from './found-heading.ts'

/** A heading without a number is short, and what it heads is not. */
const LONGEST_HEADING = 36
const LONGEST_LEAD = 26
const SHORTEST = 4
const LEAST_TEXT = 60

/** One alone may be anything; several in one section are its headings. */
const LEAST_IN_SECTION = 2

/** A line with the numbered headings it has. */
interface HeadedLine {
  readonly line: Line
  readonly headings: readonly FoundHeading[]
}

/**
 * Headings without numbers. In a text that has no 一、 at all: lines of their own that name its parts. Within a section:
 * lines of their own, or short first sentences, where every paragraph of the section has one and there are several.
 */
export function unnumberedHeadings(lines: readonly HeadedLine[]): Map<Line, FoundHeading> {
  const numbered = lines.some(({ headings }) => headings.some(({ level }) => level === 1))
  const found = new Map(numbered ? [] : ofParts(lines))
  for (const section of sectionsOf(lines, found))
    for (const [line, heading] of ofSection(section)) found.set(line, heading)
  return found
}

/** 主要工作成效, 存在的问题, 下一步打算 on lines of their own. */
function ofParts(lines: readonly HeadedLine[]): [Line, FoundHeading][] {
  const named = lines.filter(
    ({ line, headings }, i) =>
      headings.length === 0 && isHeadingLine(line.text, lines[i + 1]?.line.text) && namesPart(line.text),
  )
  return named.length < LEAST_IN_SECTION ? [] : named.map(({ line }) => [line, wholeLine(line, 1)])
}

/** A run of paragraphs without numbers under one heading, and the level their own headings have. */
interface Section {
  readonly level: 2 | 3
  readonly lines: readonly Line[]
}

function sectionsOf(lines: readonly HeadedLine[], found: ReadonlyMap<Line, FoundHeading>): Section[] {
  const sections: { level: 2 | 3; lines: Line[] }[] = []
  let open: { level: 2 | 3; lines: Line[] } | null = null
  for (const { line, headings } of lines) {
    const heading = found.get(line) ?? headings[0]
    if (!heading) {
      open?.lines.push(line)
      continue
    }
    open = headings.length <= 1 ? openedBy(heading) : null
    if (open) sections.push(open)
  }
  return sections
}

/** The section a heading on a line of its own begins; none for a lead within text or the lowest level. */
function openedBy({ form, level }: FoundHeading): { level: 2 | 3; lines: Line[] } | null {
  return form === 'line' && level < 3 ? { level: level === 1 ? 2 : 3, lines: [] } : null
}

function ofSection({ level, lines }: Section): [Line, FoundHeading][] {
  const own = lines.filter((line, i) => isHeadingLine(line.text, lines[i + 1]?.text))
  if (own.length >= LEAST_IN_SECTION && isHeadingLine(lines[0]?.text ?? '', lines[1]?.text)) {
    return own.map((line) => [
      line,
      level === 2 ? wholeLine(line, level) : { ...wholeLine(line, level), form: 'runin' },
    ])
  }
  const leads = lines.map((line) => [line, leadOf(line, level)] as const)
  const all = leads.length >= LEAST_IN_SECTION && leads.every(([, lead]) => lead !== null)
  return all ? leads.flatMap(([line, lead]): [Line, FoundHeading][] => (lead ? [[line, lead]] : [])) : []
}

function isHeadingLine(text: string, next: string | undefined): boolean {
  if (text.length < SHORTEST || text.length > LONGEST_HEADING || next === undefined || next.length < LEAST_TEXT)
    return false
  if (!/^[\p{Script=Han}\d、,，“”‘’《》()（）—\-· ]+$/u.test(text) || !/\p{Script=Han}$/u.test(text)) return false
  return !isTitle(text) && issuerKind(text) === null && !/^(?:特此|专此|以上|附件|附|抄送)|\d日$/.test(text)
}

/** A short first sentence, plain and without figures, before a paragraph's text. */
function leadOf(line: Line, level: 2 | 3): FoundHeading | null {
  const lead = /^\p{Script=Han}[\p{Script=Han}、,，“”]{2,}。/u.exec(line.text)?.[0]
  if (!lead || lead.length > LONGEST_LEAD || (lead.match(/[,，]/g)?.length ?? 0) > 1) return null
  if (line.text.length - lead.length < LEAST_TEXT) return null
  return { level, form: 'runin', span: [line.start, line.start + codePointLength(lead)], number: 0, numbering: null }
}

function namesPart(text: string): boolean {
  return STATUTORY_PARTS.some(({ heading }) => heading.test(text))
}

function wholeLine({ start, end }: Line, level: 1 | 2 | 3): FoundHeading {
  return { level, form: 'line', span: [start, end], number: 0, numbering: null }
}

import { documentNumberLine, documentNumberPrefix } from '../../genre/document-number.ts'
import { isTitle } from '../../genre/title.ts'
import type { RuleView } from '../emendation-rule.ts'
import { type Line, linesOf } from '../lines.ts'
import { findTitle, type PrintedTitle } from './find-title.ts'
import { type InlineHead, inlineHead } from './inline-head.ts'

/** What stands above a report's text: its title over one to four lines, its number, the title once more. */
export interface Masthead {
  readonly title: PrintedTitle | null
  /** The head of a text that has lost its line breaks. */
  readonly inline: InlineHead | null
  readonly number: { readonly text: string; readonly line: Line } | null
  /** A title line that begins with the number in brackets. */
  readonly prefix: { readonly text: string; readonly line: Line; readonly length: number } | null
  readonly repeated: readonly Line[]
  /** Short lines above the title that are no part of it: names of the site and of its columns. */
  readonly above: readonly Line[]
  /** A line right below the title with who put it up and when, without labels. */
  readonly byline: { readonly line: Line; readonly date: string; readonly office: string | null } | null
}

/** Lines beside the title that may hold its number, below it who put it up, and farther below the title once more. */
const BESIDE = 2
const REPEATED_WITHIN = 6

/** An unlabelled date as pages write it, noughts and all: `2022-03-15 09:30`, `2024年01月08日`. A document's own has none. */
const PAGE_DATE =
  '(?:19|20)\\d{2}(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年(?:0\\d月\\d{2}日|\\d{2}月0\\d日))(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?'
const OFFICE = '[\\p{Script=Han}()（）]{2,24}'

/** `省政府办公厅 2022-03-15`, `2025-01-20 | 某局`, `[2025-01-20]`: who put a page up and when, in either order. */
const BYLINE = new RegExp(
  `^[[(（【]?(?:(?<before>${OFFICE})[\\s|]+)?(?<date>${PAGE_DATE})(?:[\\s|]+(?<after>${OFFICE}))?[\\])）】]?$`,
  'u',
)

const read = new WeakMap<RuleView, Masthead>()

/** Reads the masthead of a draft whose furniture and metadata are gone, on its Simplified reading: once, for the rules that share it. */
export function readMasthead(view: RuleView): Masthead {
  const masthead = read.get(view) ?? mastheadOf(view.simplified)
  read.set(view, masthead)
  return masthead
}

function mastheadOf(simplified: string): Masthead {
  const lines = linesOf(simplified).filter((line) => line.text.trim() !== '')
  const title = findTitle(lines)
  const first = title ? lines.indexOf(title.lines[0] as Line) : 0
  const after = title ? first + title.lines.length : 0
  const beside = [...lines.slice(Math.max(0, first - BESIDE), first), ...lines.slice(after, after + BESIDE)]
  const numberLine = beside.find((line) => documentNumberLine(line.text) !== null)
  const prefix = title ? documentNumberPrefix(title.text) : null
  const above = title ? columnsAbove(lines.slice(0, first), title.text).filter((line) => line !== numberLine) : []
  return {
    title: title && { ...title, text: prefix ? title.text.slice(prefix.length) : title.text },
    inline: title ? null : inlineHead(lines),
    number: numberLine ? { text: documentNumberLine(numberLine.text) as string, line: numberLine } : null,
    prefix: prefix && title ? { text: prefix.number, line: title.lines[0] as Line, length: prefix.length } : null,
    repeated: title ? repeatedTitle(lines.slice(after, after + REPEATED_WITHIN), title.text) : [],
    above,
    byline: title ? bylineIn(lines.slice(after, after + BESIDE)) : null,
  }
}

/** The short lines above a title, where nothing above it is text: a covering letter is. */
function columnsAbove(lines: readonly Line[], title: string): Line[] {
  const isTitled = ({ text }: Line) => tight(text).includes(tight(title))
  if (lines.some((line) => /[。；;]|[:：]$/.test(line.text.trim()) && !isTitled(line))) return []
  return lines.filter((line) => line.text.trim().length <= LONGEST_COLUMN || isTitled(line))
}

const LONGEST_COLUMN = 40

function bylineIn(lines: readonly Line[]): Masthead['byline'] {
  for (const line of lines) {
    const match = BYLINE.exec(line.text.trim())
    const { before, date, after } = match?.groups ?? {}
    if (date) return { line, date, office: before ?? after ?? null }
  }
  return null
}

/** The lines that print a title again: all of it, or its end without the issuer. */
function repeatedTitle(lines: readonly Line[], title: string): Line[] {
  const whole = tight(title)
  for (let start = 0; start < lines.length; start++) {
    for (let count = 1; start + count <= lines.length; count++) {
      const taken = lines.slice(start, start + count)
      const text = tight(taken.map((line) => line.text).join(''))
      if (text === whole || (whole.endsWith(text) && isTitle(text))) return taken
    }
  }
  return []
}

function tight(text: string): string {
  return text.replace(/[\s|]+/g, '')
}

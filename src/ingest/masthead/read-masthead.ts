import { documentNumberLine, documentNumberPrefix } from '../../genre/document-number.ts'
import { isTitle } from '../../genre/title.ts'
import { type Line, linesOf } from '../lines.ts'

/** What stands above a report's text: its title over one to four lines, its number, the title once more. */
export interface Masthead {
  readonly title: { readonly text: string; readonly lines: readonly Line[]; readonly separators: readonly string[] } | null
  readonly number: { readonly text: string; readonly line: Line } | null
  /** A title line that begins with the number in brackets. */
  readonly prefix: { readonly text: string; readonly line: Line; readonly length: number } | null
  readonly repeated: readonly Line[]
  /** Short lines above the title that are no part of it: names of the site and of its columns. */
  readonly above: readonly Line[]
  /** A line right below the title with who put it up and when, without labels. */
  readonly byline: { readonly line: Line; readonly date: string; readonly office: string | null } | null
}

/** A title begins within the first lines of a text, and takes no more than this many. */
const FIRST_LINES = 8
const TITLE_LINES = 4

/** `省政府办公厅 2022-03-15`: an unlabelled date of a page, as pages write it; never the 年月日 of a document. */
const BYLINE = /^(?:(\p{Script=Han}{2,20})\s+)?((?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?)$/u

/** Reads the masthead from a text in Simplified whose furniture and metadata are gone. */
export function readMasthead(simplified: string): Masthead {
  const lines = linesOf(simplified).filter((line) => line.text.trim() !== '')
  const title = findTitle(lines)
  const first = title ? lines.indexOf(title.lines[0] as Line) : 0
  const after = title ? first + title.lines.length : 0
  const beside = [...lines.slice(Math.max(0, first - 2), first), ...lines.slice(after, after + 2)]
  const numberLine = beside.find((line) => documentNumberLine(line.text) !== null)
  const prefix = title ? documentNumberPrefix(title.lines[0]?.text ?? '') : null
  return {
    title: title && { ...title, text: prefix ? title.text.slice(prefix.length) : title.text },
    number: numberLine ? { text: documentNumberLine(numberLine.text) as string, line: numberLine } : null,
    prefix: prefix && title ? { text: prefix.number, line: title.lines[0] as Line, length: prefix.length } : null,
    repeated: title ? repeatedTitle(lines.slice(after, after + 5), tight(title.text)) : [],
    above: title ? lines.slice(0, first).filter((line) => line !== numberLine && isColumnName(line.text)) : [],
    byline: title ? bylineIn(lines.slice(after, after + 2)) : null,
  }
}

/** The first line that is a title, joined with the lines that belong to it; else the fewest lines that make one. */
function findTitle(lines: readonly Line[]): { text: string; lines: Line[]; separators: string[] } | null {
  for (let count = 1; count <= TITLE_LINES; count++) {
    for (let start = 0; start < Math.min(FIRST_LINES, lines.length - count + 1); start++) {
      const window = lines.slice(start, start + count)
      if (!window.every((line) => mayBeTitleLine(line.text)) || !isTitle(joinTitle(window))) continue
      const whole = extended(lines, start, start + count)
      return { text: joinTitle(whole), lines: whole, separators: separators(whole) }
    }
  }
  return null
}

/** Takes in the issuers' lines above a title that begins with 关于 or a year, and the rest of it below. */
function extended(lines: readonly Line[], start: number, end: number): Line[] {
  const whole = lines.slice(start, end)
  while (whole.length < TITLE_LINES && startsInTheMiddle(whole[0]?.text ?? '')) {
    const above = lines[lines.indexOf(whole[0] as Line) - 1]
    if (!above || !opensTitle(above.text.trim())) break
    whole.unshift(above)
  }
  const below = lines[end]
  if (below && whole.length < TITLE_LINES && continues(below.text)) whole.push(below)
  return whole
}

/** A title without its issuer, or a further issuer's line with one above it. */
function startsInTheMiddle(line: string): boolean {
  return /^(?:关于|(?:19|20)\d{2}|推进|法治|依法|贯彻|年度)/.test(line.trim()) || BODY_END.test(line.trim())
}

/** A line that a title may begin with: a body's name, or words that stop in the middle. */
function opensTitle(line: string): boolean {
  if (!mayBeTitleLine(line) || line.length > 40 || documentNumberLine(line) !== null) return false
  return BODY_END.test(line) || /(?:关于|(?:19|20)\d{2}年(?:度)?|的|推进|落实|贯彻)$/.test(line)
}

function mayBeTitleLine(line: string): boolean {
  return line.length <= 80 && !/[。；;]/.test(line) && documentNumberLine(line) === null && !/星期|\d{1,2}月\d{1,2}日|\d{1,2}:\d{2}|位置[:：]|^首页/.test(line)
}

/** The name of a site or a column: short, no sentence, nothing a report says. */
function isColumnName(line: string): boolean {
  return line.trim().length <= 40 && !/[。；;:：]$|[。；;]/.test(line.trim())
}

function bylineIn(lines: readonly Line[]): Masthead['byline'] {
  for (const line of lines) {
    const match = BYLINE.exec(line.text.trim())
    if (match) return { line, date: match[2] as string, office: match[1] ?? null }
  }
  return null
}

/** 的报告, 工作报告 …: the rest of a title whose line before already reads like one. */
function continues(line: string): boolean {
  return /^(?:的|工作|年度|建设)?(?:工作|情况|的|年度){0,3}(?:报告|总结)(?:[(（].{1,12}[)）])?$/.test(line.trim())
}

/** Lines of a title joined with their separators. */
function joinTitle(lines: readonly Line[]): string {
  const between = separators(lines)
  return lines.map((line, i) => (between[i] ?? '') + line.text.trim()).join('')
}

/** What stands before each line of a joined title: nothing, but for one space between issuers on lines of their own. */
function separators(lines: readonly Line[]): string[] {
  return lines.map((line, i) => {
    const before = lines[i - 1]?.text.trim() ?? ''
    const issuers = BODY_END.test(before) && BODY_BEFORE_MATTER.test(line.text.trim())
    return issuers ? ' ' : ''
  })
}

const BODY_END = /(?:委|会|政府|局|厅|办|处|部|院)$/
const BODY_BEFORE_MATTER = /^(?!关于|20\d\d|的).*(?:委|会|政府|局|厅|办|处|部|院)(?:$|关于|20\d\d)/

function repeatedTitle(lines: readonly Line[], title: string): Line[] {
  for (let start = 0; start < lines.length; start++) {
    for (let count = 1; start + count <= lines.length; count++) {
      const taken = lines.slice(start, start + count)
      if (tight(taken.map((line) => line.text).join('')) === title) return taken
    }
  }
  return []
}

function tight(text: string): string {
  return text.replace(/\s+/g, '')
}

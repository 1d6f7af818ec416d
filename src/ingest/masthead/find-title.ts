import { documentNumberLine } from '../../genre/document-number.ts'
import { isTitle } from '../../genre/title.ts'
import { codePointLength } from '../../text/code-points.ts'
import { placeOfName } from '../describe/place-of-name.ts'
import type { Line } from '../lines.ts'
import { cleanTitle, withoutFrame } from './clean-title.ts'

/** A title printed over one to four lines of its own. */
export interface PrintedTitle {
  readonly text: string
  readonly lines: readonly Line[]
  /** Where the title's own words stand in each line (code points), without what the page put round them. */
  readonly spans: readonly [number, number][]
  /** What stands before each line in `text`. */
  readonly separators: readonly string[]
  readonly date: string | null
}

/** A title begins within the first lines of a text, and takes no more than this many. */
const FIRST_LINES = 10
const TITLE_LINES = 4

/** The first line that is a title, joined with the lines that belong to it; else the fewest lines that make one. */
export function findTitle(lines: readonly Line[]): PrintedTitle | null {
  for (let count = 1; count <= TITLE_LINES; count++) {
    for (let start = 0; start < Math.min(FIRST_LINES, lines.length - count + 1); start++) {
      const window = lines.slice(start, start + count)
      if (!window.every((line) => mayBeTitleLine(line.text)) || !isTitle(cleanTitle(joinTitle(window)).title)) continue
      const whole = extended(lines, start, start + count)
      const { title, date } = cleanTitle(joinTitle(whole))
      return { text: title, lines: whole, spans: spansOf(whole, title), separators: separators(whole), date }
    }
  }
  return null
}

/** Takes in the issuers' lines above a title that begins with 关于 or a year, and the rest of it below. */
function extended(lines: readonly Line[], start: number, end: number): Line[] {
  const whole = lines.slice(start, end)
  while (whole.length < TITLE_LINES && startsInTheMiddle(whole[0]?.text ?? '')) {
    const above = lines[lines.indexOf(whole[0] as Line) - 1]
    if (!above || !(opensTitle(above.text.trim()) || isPlaceOf(above.text.trim(), whole[0]?.text ?? ''))) break
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

/** 某某县 above 人民政府…: a body's name broken after its place. */
function isPlaceOf(line: string, next: string): boolean {
  return (
    /^(?:人民政府|[\p{Script=Han}]{2,12}(?:局|委|厅|管委会|管理委员会|办事处))/u.test(next.trim()) &&
    placeOfName(line, null)?.length === codePointLength(line)
  )
}

function mayBeTitleLine(line: string): boolean {
  return (
    line.length <= 80 &&
    !/[。；;]/.test(line) &&
    documentNumberLine(line) === null &&
    !/星期|\d{1,2}月\d{1,2}日|位置[:：]|首页\s*[>›»→]|\s[>›»]\s|>>|^\s*(?:首页|附件|《|[>›»])/.test(line) &&
    !/\d{1,2}:\d{2}/.test(cleanTitle(line).title)
  )
}

/** 的报告, 工作报告 …: the rest of a title whose line before already reads like one. */
function continues(line: string): boolean {
  return /^(?:的|工作|年度|建设)?(?:工作|情况|的|年度){0,3}(?:报告|总结)(?:[(（].{1,12}[)）])?$/.test(line.trim())
}

/** Lines of a title joined with their separators. */
function joinTitle(lines: readonly Line[]): string {
  const between = separators(lines)
  return lines.map((line, i) => (between[i] ?? '') + cleanLine(line, i === lines.length - 1)).join('')
}

/** The spans of a title's words in its lines; the last ends where the title does. */
function spansOf(lines: readonly Line[], title: string): [number, number][] {
  const between = separators(lines)
  let left = codePointLength(title)
  return lines.map((line, i) => {
    const words = cleanLine(line, i === lines.length - 1)
    const start = line.start + codePointLength(line.text.slice(0, line.text.indexOf(words)))
    left -= codePointLength(between[i] ?? '')
    const length = Math.min(codePointLength(words), left)
    left -= length
    return [start, start + length]
  })
}

/** The frame of a table goes from every line, a date only from the last. */
function cleanLine(line: Line, last: boolean): string {
  return last ? withoutFrame(line.text) : cleanTitle(line.text).title
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

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
}

/** A title begins within the first lines of a text, and takes no more than this many. */
const FIRST_LINES = 6
const TITLE_LINES = 4

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
    repeated: title ? repeatedTitle(lines.slice(after, after + 4), tight(title.text)) : [],
  }
}

function findTitle(lines: readonly Line[]): { text: string; lines: Line[]; separators: string[] } | null {
  for (let start = 0; start < Math.min(FIRST_LINES, lines.length); start++) {
    if (documentNumberLine((lines[start] as Line).text)) continue
    for (let count = 1; count <= TITLE_LINES && start + count <= lines.length; count++) {
      const taken = lines.slice(start, start + count)
      if (taken.some((line) => line.text.length > 80 || /[。；;]/.test(line.text))) break
      if (!isTitle(joinTitle(taken))) continue
      const more = lines[start + count]
      const whole = more && count < TITLE_LINES && continues(more.text) ? [...taken, more] : taken
      return { text: joinTitle(whole), lines: whole, separators: separators(whole) }
    }
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

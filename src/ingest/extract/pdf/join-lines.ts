import { issuerKind } from '../../../genre/issuer-kinds.ts'
import type { PrintedLine } from './printed-line.ts'

/** Characters a full line may fall short of the right edge: a mark that may not open a line takes its last character along. */
const SLACK = 2.5

/** How far a first line is set in, in characters, at the least. */
const INDENT = 1

/** Lines stand further apart than usual by this much where a paragraph ends. */
const WIDE_GAP = 1.3

/** Characters of a title are larger than those of the text by this much. */
const LARGE = 1.15

/** How the text of a document is set. Lengths in points. */
interface Setting {
  readonly left: number
  readonly right: number
  /** From one line to the next. */
  readonly gap: number
  readonly size: number
}

/**
 * Joins printed lines to paragraphs. A line goes on in the next where it is full and the next neither is set in nor further down nor
 * of another size; a title in large characters goes on unless a body's name stands on a line of its own. Nothing comes between two
 * Han characters; words in letters keep a space.
 */
export function joinLines(pages: readonly (readonly PrintedLine[])[]): string[] {
  const lines = pages.flat()
  const setting = settingOf(pages)
  const paragraphs: string[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const goesOn =
      before &&
      !isTableRow(before) &&
      !isTableRow(line) &&
      (isOneTitle(before, line, setting) || (isFull(before, setting.right) && continues(line, before, setting)))
    if (goesOn) paragraphs.push(joinWords(paragraphs.pop() ?? '', line.text))
    else paragraphs.push(line.text)
  })
  return paragraphs
}

function settingOf(pages: readonly (readonly PrintedLine[])[]): Setting {
  const lines = pages.flat()
  const gaps = pages.flatMap((page) => page.slice(1).map((line, i) => (page[i] as PrintedLine).y - line.y))
  return {
    left: commonest(lines.map((line) => Math.round(line.left))),
    right: lines.reduce((most, line) => Math.max(most, line.right), 0),
    gap: commonest(gaps.map(Math.round)),
    size: commonest(lines.map((line) => Math.round(line.size))),
  }
}

/** Two lines in the middle of the page, in larger characters than the text, the first no body's name. */
function isOneTitle(before: PrintedLine, line: PrintedLine, { left, right, size }: Setting): boolean {
  const isLarge = [before, line].every((one) => one.size > size * LARGE)
  const isCentred = [before, line].every((one) => Math.abs(one.left - left - (right - one.right)) < one.size * 2)
  return isLarge && isCentred && isOneSize(before, line) && issuerKind(before.text) === null
}

function isOneSize(a: PrintedLine, b: PrintedLine): boolean {
  return Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * 0.15
}

function isFull({ right, size }: PrintedLine, edge: number): boolean {
  return right >= edge - size * SLACK
}

function continues(line: PrintedLine, before: PrintedLine, { left, gap }: Setting): boolean {
  const isFurtherDown = before.y - line.y > gap * WIDE_GAP
  return isOneSize(line, before) && !isFurtherDown && line.left <= left + line.size * INDENT
}

function isTableRow({ text }: PrintedLine): boolean {
  return text.includes(' | ')
}

function joinWords(before: string, after: string): string {
  return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0]
}

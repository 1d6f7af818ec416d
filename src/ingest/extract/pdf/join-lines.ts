import type { PrintedLine } from './printed-line.ts'

/** Characters a full line may fall short of the right edge: a mark that may not open a line takes its last character along. */
const SLACK = 2.5

/** How far a first line is set in, in characters, at the least. */
const INDENT = 1

/**
 * Joins printed lines to paragraphs. A line goes on in the next where it is full and the next neither is set in nor
 * is of another size. Nothing comes between two Han characters; words in letters keep a space.
 */
export function joinLines(pages: readonly (readonly PrintedLine[])[]): string[] {
  const lines = pages.flat()
  const left = commonest(lines.map((line) => Math.round(line.left)))
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0)
  const paragraphs: string[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const goesOn =
      before && !isTableRow(before) && !isTableRow(line) && isFull(before, right) && continues(line, before, left)
    if (goesOn) paragraphs.push(joinWords(paragraphs.pop() ?? '', line.text))
    else paragraphs.push(line.text)
  })
  return paragraphs
}

function isFull({ right, size }: PrintedLine, edge: number): boolean {
  return right >= edge - size * SLACK
}

function continues(line: PrintedLine, before: PrintedLine, left: number): boolean {
  const sameSize = Math.abs(line.size - before.size) <= Math.max(line.size, before.size) * 0.15
  return sameSize && line.left <= left + line.size * INDENT
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

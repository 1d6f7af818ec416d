import type { Block, Finding, Heading } from '../../report/ledger.ts'
import { codePointOffsets } from '../../text/code-points.ts'
import { linesOf } from '../lines.ts'
import { findMarks, type Mark } from './find-marks.ts'
import { leadEnd } from './lead-end.ts'

/** The blocks and headings of a canonical text, and what is doubtful about its numbering. */
export interface Outline {
  readonly blocks: readonly Block[]
  readonly headings: readonly Heading[]
  readonly findings: readonly Finding[]
}

/** A heading before it has an id. Spans are code points of the canonical text. */
interface Found {
  readonly level: Heading['level']
  readonly form: Heading['form']
  readonly span: [number, number]
  readonly number: number
  readonly numbering: Mark['numbering']['id'] | null
}

/** Longer than this, a numbered line is a paragraph with no heading of its own. */
const LONGEST_HEADING = 70

/**
 * Reads the outline of a canonical text: blocks (one a line), own-line headings, run-in and inline leads, headings
 * that are lost. Ids are minted in reading order: `p1…` for paragraphs, `s1-2-3` for headings by their place in the tree.
 */
export function outline(canonical: string): Outline {
  const lines = linesOf(canonical)
  const perLine = lines.map((line) => headingsOfLine(line.text, line.start))
  const found = withLostHeading(perLine.flat(), lines[0]?.start ?? 0)
  const headings = mintHeadingIds(found)
  const idAt = new Map(headings.filter(({ form }) => form === 'line').map((heading) => [heading.span[0], heading]))
  let paragraphs = 0
  const blocks = lines.map((line): Block => {
    const heading = idAt.get(line.start)
    const span: [number, number] = [line.start, line.end]
    if (heading) return { id: heading.id, kind: 'heading', level: heading.level, span }
    return { id: `p${++paragraphs}`, kind: 'paragraph', level: null, span }
  })
  return { blocks, headings, findings: numberingFindings(found, headings) }
}

function headingsOfLine(text: string, start: number): Found[] {
  const marks = findMarks(text)
  const at = codePointOffsets(text)
  const first = marks[0]
  if (first && first.index === 0 && isOwnLine(text, first, marks)) {
    const { level } = first.numbering
    return [{ level, form: 'line', span: [start, start + at(text.length)], number: first.number, numbering: first.numbering.id }]
  }
  return marks.map((mark, i) => {
    const limit = marks[i + 1]?.index ?? text.length
    const end = leadEnd(text, mark.index, limit)
    return {
      level: mark.numbering.level,
      form: mark.index === 0 ? 'runin' : 'inline',
      span: [start + at(mark.index), start + at(end)],
      number: mark.number,
      numbering: mark.numbering.id,
    }
  })
}

/** An own-line heading: level 1 or 2, short, one sentence at most, and no colon that opens a paragraph. */
function isOwnLine(text: string, first: Mark, marks: readonly Mark[]): boolean {
  if (first.numbering.level === 3 || marks.length > 1 || text.length > LONGEST_HEADING) return false
  const inner = text.slice(first.length).replace(/[。:：]$/, '')
  return !/[。；;!！?？]/.test(inner)
}

/** Sections (一)(二)… before 二、, or before any 一、 where later ones are numbered on: their heading is lost. */
function withLostHeading(found: readonly Found[], start: number): Found[] {
  const firstTop = found.find(({ level }) => level === 1)
  if (!firstTop || firstTop.number !== 2 || firstTop.numbering !== 'comma') return [...found]
  const firstUnder = found.find(({ level, span }) => level === 2 && span[0] < firstTop.span[0])
  const at = firstUnder?.span[0] ?? start
  const lost: Found = { level: 1, form: 'lost', span: [at, at], number: 1, numbering: null }
  const index = firstUnder ? found.indexOf(firstUnder) : 0
  return [...found.slice(0, index), lost, ...found.slice(index)]
}

/** `s1`, `s1-2`, `s1-2-3`: each part counts the children of one parent in reading order. */
function mintHeadingIds(found: readonly Found[]): Heading[] {
  const counts = new Map<string, number>()
  const open: { level: number; id: string }[] = []
  return found.map(({ level, form, span }) => {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const parent = open.at(-1)?.id ?? ''
    const count = (counts.get(parent) ?? 0) + 1
    counts.set(parent, count)
    const id = parent === '' ? `s${count}` : `${parent}-${count}`
    open.push({ level, id })
    return { id, level, form, span }
  })
}

function numberingFindings(found: readonly Found[], headings: readonly Heading[]): Finding[] {
  const findings: Finding[] = []
  const expected = new Map<string, number>()
  found.forEach((item, i) => {
    const { id } = headings[i] as Heading
    if (item.form === 'lost') {
      findings.push({
        rule: 'lost-heading',
        field: 'text',
        span: item.span,
        severity: 'doubt',
        message: '其后有“二、”而未见“一、”：第一部分的标题疑脱，未补。',
      })
    }
    const parent = id.includes('-') ? id.slice(0, id.lastIndexOf('-')) : ''
    const key = `${parent} ${item.numbering ?? 'comma'}`
    const wanted = (expected.get(key) ?? 0) + 1
    if (item.numbering !== null && item.level < 3 && item.number !== wanted && item.number !== 1 && expected.has(key)) {
      findings.push({
        rule: 'numbering-gap',
        field: 'text',
        span: [item.span[0], item.span[0] + 3 > item.span[1] ? item.span[1] : item.span[0] + 3],
        severity: 'doubt',
        message: `此处序号为第 ${item.number}，按次序应为第 ${wanted}：疑有脱漏或序号有误。`,
      })
    }
    expected.set(key, item.number)
  })
  return findings
}

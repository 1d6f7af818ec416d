import type { Block, Finding, Heading } from '../../report/ledger.ts'
import { type Line, linesOf } from '../lines.ts'
import type { FoundHeading } from './found-heading.ts'
import { headingsOfLine } from './headings-of-line.ts'
import { mintHeadingIds } from './mint-heading-ids.ts'
import { outlineDoubts } from './outline-doubts.ts'
import { unnumberedHeadings } from './unnumbered-headings.ts'

/** The blocks and headings of a canonical text, and what is doubtful about its numbering. */
export interface Outline {
  readonly blocks: readonly Block[]
  readonly headings: readonly Heading[]
  readonly findings: readonly Finding[]
}

/**
 * Reads the outline of a canonical text: blocks (one a line), own-line headings, run-in and inline leads, headings
 * that are lost. Ids are minted in reading order: `p1…` for paragraphs, `s1-2-3` for headings by their place in the tree.
 */
export function outline(canonical: string): Outline {
  const lines = linesOf(canonical)
  const numbered = lines.map((line) => ({ line, headings: headingsOfLine(line) }))
  const others = unnumberedHeadings(numbered)
  const all = numbered.flatMap(({ line, headings }) =>
    others.has(line) ? [others.get(line) as FoundHeading] : headings,
  )
  const found = withLostHeading(all, lines[0]?.start ?? 0)
  const headings = mintHeadingIds(found)
  return { blocks: blocksOf(lines, headings), headings, findings: outlineDoubts(found, headings) }
}

function blocksOf(lines: readonly Line[], headings: readonly Heading[]): Block[] {
  const idAt = new Map(headings.filter(({ form }) => form === 'line').map((heading) => [heading.span[0], heading]))
  let paragraphs = 0
  return lines.map(({ start, end }): Block => {
    const heading = idAt.get(start)
    const span: [number, number] = [start, end]
    if (heading) return { id: heading.id, kind: 'heading', level: heading.level, span }
    return { id: `p${++paragraphs}`, kind: 'paragraph', level: null, span }
  })
}

/** Sections (一)(二)… before 二、, or before any 一、 where later ones are numbered on: their heading is lost. */
function withLostHeading(found: readonly FoundHeading[], start: number): FoundHeading[] {
  const firstTop = found.find(({ level }) => level === 1)
  if (firstTop?.number !== 2 || firstTop.numbering !== 'comma') return [...found]
  const firstUnder = found.find(({ level, span }) => level === 2 && span[0] < firstTop.span[0])
  const at = firstUnder?.span[0] ?? start
  const lost: FoundHeading = { level: 1, form: 'lost', span: [at, at], number: 1, numbering: null }
  const index = firstUnder ? found.indexOf(firstUnder) : 0
  return [...found.slice(0, index), lost, ...found.slice(index)]
}

import { PART_LABELS } from '../archive/labels.ts'
import type { Heading } from '../report/ledger.ts'
import { blockAt, headingsIn, type Report, spanText } from '../report/report.ts'
import { widen } from '../text/widen.ts'
import { lostHeadingWords } from './lost-heading-words.ts'
import { partPassages } from './part-passages.ts'

/** An entry of the contents list. */
export interface ContentsEntry {
  readonly anchor: string
  /** 一、 or （一）; empty where the heading has none. */
  readonly marker: string
  readonly label: string
  /** `found` stands in the text; `lost` and `untitled` are the archive's words for what has no heading. */
  readonly kind: 'found' | 'lost' | 'untitled'
  readonly children: readonly ContentsEntry[]
}

const MARKER = /^(?:[〇零一二三四五六七八九十百]+、|（[〇零一二三四五六七八九十百]+）)/u

/** The contents of a report as a tree: headings of levels 1 and 2, and statutory parts that have a paragraph and no heading. */
export function contentsList(report: Report): ContentsEntry[] {
  const flat = [...headingEntries(report), ...untitledEntries(report)].sort((a, b) => a.at - b.at || a.level - b.level)
  const tree: Node[] = []
  for (const { level, entry } of flat) {
    const parent = tree.at(-1)
    const node: Node = { ...entry, children: [] }
    if (level > 1 && parent) parent.children.push(node)
    else tree.push(node)
  }
  return tree
}

type Node = Omit<ContentsEntry, 'children'> & { children: Node[] }
type Flat = { at: number; level: number; entry: Omit<ContentsEntry, 'children'> }

function headingEntries(report: Report): Flat[] {
  return report.ledger.outline
    .filter(({ level }) => level < 3)
    .map((heading) => ({ at: heading.span[0], level: heading.level, entry: headingEntry(report, heading) }))
}

function headingEntry(report: Report, heading: Heading): Flat['entry'] {
  if (heading.form === 'lost') return { anchor: heading.id, marker: '', label: lostHeadingWords(heading), kind: 'lost' }
  const text = widen(spanText(report, heading.span)).replace(/[。，；：]$/u, '')
  const marker = MARKER.exec(text)?.[0] ?? ''
  return { anchor: heading.id, marker, label: text.slice(marker.length), kind: 'found' }
}

/** Paragraphs that are a statutory part by themselves and that no lead names. */
function untitledEntries(report: Report): Flat[] {
  return partPassages(report).flatMap(({ part, form, anchor, span }): Flat[] => {
    const block = span && blockAt(report, span[0])
    if (form !== 'paragraph' || !block || anchor === null || headingsIn(report, block).length > 0) return []
    const label = `〔无标题〕${PART_LABELS[part]}`
    return [{ at: block.span[0], level: 2, entry: { anchor, marker: '', label, kind: 'untitled' } }]
  })
}

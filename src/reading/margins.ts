import { blockAt, type Report } from '../report/report.ts'
import type { Note } from './notes.ts'
import type { PartPassage } from './part-passages.ts'

/** What stands in the margin of one block or lost heading. */
export interface Margin {
  readonly passages: readonly PartPassage[]
  readonly notes: readonly Note[]
}

/** The margins of a report by anchor of the block or lost heading they stand beside. A part not seen stands beside the first block. */
export function marginsOf(
  report: Report,
  notes: readonly Note[],
  passages: readonly PartPassage[],
): ReadonlyMap<string, Margin> {
  const margins = new Map<string, { passages: PartPassage[]; notes: Note[] }>()
  const at = (anchor: string) => {
    const margin = margins.get(anchor) ?? { passages: [], notes: [] }
    margins.set(anchor, margin)
    return margin
  }
  for (const passage of passages) at(besideOf(report, passage)).passages.push(passage)
  for (const note of notes) at(note.beside).notes.push(note)
  return margins
}

function besideOf(report: Report, { anchor, span, form }: PartPassage): string {
  if (form === 'lost' && anchor !== null) return anchor
  const block = span ? blockAt(report, span[0]) : report.ledger.blocks[0]
  if (!block) throw new Error(`${report.front.id}: has no text for a statutory part to stand beside`)
  return block.id
}

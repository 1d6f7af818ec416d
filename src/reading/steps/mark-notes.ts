import type { Element, Root } from 'hast'
import type { Block } from '../../report/ledger.ts'
import type { Report } from '../../report/report.ts'
import { circledNumber } from '../circled-number.ts'
import { apart, aside, element } from '../hast/element.ts'
import { insertAt } from '../hast/insert-at.ts'
import { mapBlocks } from '../hast/map-blocks.ts'
import { wrapSpans } from '../hast/wrap-spans.ts'
import type { Note } from '../notes.ts'
import { within } from '../within.ts'

/** Marks the places that notes are about, each with the note's number behind it: an empty frame for a loss, a mark for a doubt. */
export function markNotes(report: Report, notes: readonly Note[]): (tree: Root) => Root {
  return (tree) =>
    mapBlocks(tree, report, (node, block) => notes.reduce((marked, note) => markNote(marked, block, note), node))
}

function markNote(node: Element, block: Block, note: Note): Element {
  if (note.kind === 'loss') return note.beside === block.id ? markLoss(node, block, note) : node
  const local = within(note.span, block.span)
  if (!local) return node
  // A span may end with the line end behind the block.
  const ends = note.span[1] <= block.span[1] + 1
  return wrapSpans(node, [local], (piece, last) => [
    note.kind === 'doubt' ? element('mark', {}, piece) : piece,
    ...(last && ends ? [noteReference(note)] : []),
  ])
}

function markLoss(node: Element, block: Block, note: Note): Element {
  const frame = apart('span', { className: ['loss'] })
  return insertAt(node, note.span[0] - block.span[0], [frame, noteReference(note)])
}

/** The number in the text that leads to its note. Circled, and not part of what is selected and copied. */
export function noteReference({ number }: Note): Element {
  const label = `注${number}`
  return aside(
    'a',
    { className: ['ref'], id: `r${number}`, href: `#n${number}`, ariaLabel: label },
    circledNumber(number),
  )
}

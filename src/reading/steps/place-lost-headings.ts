import type { Root, RootContent } from 'hast'
import type { Report } from '../../report/report.ts'
import { apart } from '../hast/element.ts'
import { lostHeadingWords } from '../lost-heading-words.ts'
import type { Note } from '../notes.ts'
import { noteReference } from './mark-notes.ts'

/** Puts a placeholder where a heading is lost in the source, with the heading's anchor and the notes about it. */
export function placeLostHeadings(report: Report, notes: readonly Note[]): (tree: Root) => Root {
  const lost = report.ledger.outline.filter(({ form }) => form === 'lost')
  const blockStarts = new Map(report.ledger.blocks.map(({ id, span }) => [id, span[0]]))
  const placeholder = (heading: (typeof lost)[number]) => {
    const references = notes.filter(({ beside }) => beside === heading.id).map(noteReference)
    return apart(
      `h${heading.level + 1}`,
      { className: ['lost'], id: heading.id },
      lostHeadingWords(heading),
      ...references,
    )
  }
  return (tree) => ({
    ...tree,
    children: tree.children.flatMap((node): RootContent[] => {
      const start = node.type === 'element' ? blockStarts.get(String(node.properties['id'])) : undefined
      return [...lost.filter(({ span }) => span[0] === start).map(placeholder), node]
    }),
  })
}

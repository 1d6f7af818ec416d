import type { ElementContent, Root, Text } from 'hast'
import type { Report } from '../../report/report.ts'
import { element } from '../hast/element.ts'
import { mapBlocks } from '../hast/map-blocks.ts'
import { wrapSpans } from '../hast/wrap-spans.ts'
import type { Note } from '../notes.ts'
import { within } from '../within.ts'

/** Marks supplied words 〔一〕: the brackets as the archive's, the word between them as text. */
export function markSupplied(report: Report, notes: readonly Note[]): (tree: Root) => Root {
  const supplied = notes.filter(({ kind }) => kind === 'supplied')
  return (tree) =>
    mapBlocks(tree, report, (node, block) => {
      const spans = supplied.map(({ span }) => within(span, block.span)).filter((span) => span !== undefined)
      return spans.length === 0 ? node : wrapSpans(node, spans, (piece) => [element('ins', {}, ...bracketed(piece))])
    })
}

function bracketed({ value }: Text): ElementContent[] {
  return value
    .split(/([〔〕])/u)
    .filter((piece) => piece !== '')
    .map((piece) =>
      /[〔〕]/u.test(piece) ? element('span', { className: ['bracket'] }, piece) : { type: 'text', value: piece },
    )
}

import type { Root } from 'hast'
import type { Report } from '../../report/report.ts'
import { aside } from '../hast/element.ts'
import { mapBlocks } from '../hast/map-blocks.ts'

/** Gives each paragraph its number, which is the link to it. */
export function numberParagraphs(report: Report): (tree: Root) => Root {
  return (tree) =>
    mapBlocks(tree, report, (node, { id, kind }) => {
      if (kind !== 'paragraph') return node
      const number = id.slice(1)
      const link = aside('a', { className: ['number'], href: `#${id}`, ariaLabel: `第${number}段` }, number)
      return { ...node, children: [link, ...node.children] }
    })
}

import type { Root } from 'hast'
import type { Report } from '../../report/report.ts'
import { widen } from '../../text/widen.ts'
import { mapBlocks } from '../hast/map-blocks.ts'

/** Sets ASCII punctuation beside Han as Chinese punctuation, block by block. Same length, so that spans still fit. */
export function widenText(report: Report): (tree: Root) => Root {
  return (tree) =>
    mapBlocks(tree, report, (node) => ({
      ...node,
      children: node.children.map((child) => (child.type === 'text' ? { ...child, value: widen(child.value) } : child)),
    }))
}

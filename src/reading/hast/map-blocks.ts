import type { Element, Root, RootContent } from 'hast'
import type { Block } from '../../report/ledger.ts'
import type { Report } from '../../report/report.ts'

/** Changes the element of every block, found by the block's id; what else stands between them is left alone. */
export function mapBlocks(tree: Root, report: Report, change: (element: Element, block: Block) => Element): Root {
  const blocks = new Map(report.ledger.blocks.map((block) => [block.id, block]))
  return {
    ...tree,
    children: tree.children.map((node): RootContent => {
      if (node.type !== 'element') return node
      const block = blocks.get(String(node.properties['id']))
      return block ? change(node, block) : node
    }),
  }
}

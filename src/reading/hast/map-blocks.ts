import type { Element, Root, RootContent } from 'hast'
import type { Block } from '../../report/ledger.ts'
import type { Report } from '../../report/report.ts'

/** Changes the element of every block, found by the block's id; what else stands between them is left alone. */
export function mapBlocks(tree: Root, report: Report, change: (element: Element, block: Block) => Element): Root {
  const blocks = blocksById(report)
  return {
    ...tree,
    children: tree.children.map((node): RootContent => {
      if (node.type !== 'element') return node
      const block = blocks.get(String(node.properties['id']))
      return block ? change(node, block) : node
    }),
  }
}

function blocksById({ ledger: { blocks } }: Report): ReadonlyMap<string, Block> {
  // A dozen steps go over the blocks of one report.
  if (latest.blocks !== blocks) latest = { blocks, byId: new Map(blocks.map((block) => [block.id, block])) }
  return latest.byId
}

let latest: { readonly blocks: readonly Block[]; readonly byId: ReadonlyMap<string, Block> } = {
  blocks: [],
  byId: new Map(),
}

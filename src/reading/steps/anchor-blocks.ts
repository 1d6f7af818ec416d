import type { Root } from 'hast'
import type { Report } from '../../report/report.ts'

/**
 * Gives the element of each block its id. Nothing stands between blocks any more.
 * @throws when there are not as many elements as blocks
 */
export function anchorBlocks(report: Report): (tree: Root) => Root {
  const { blocks } = report.ledger
  return (tree) => {
    const elements = tree.children.filter((node) => node.type === 'element')
    if (elements.length !== blocks.length) {
      throw new Error(
        `${report.front.id}: rendered ${elements.length} elements, expected one for each of ${blocks.length} blocks`,
      )
    }
    const children = blocks.map((block, i) => {
      const node = elements[i] as (typeof elements)[number]
      return { ...node, properties: { ...node.properties, id: block.id } }
    })
    return { ...tree, children }
  }
}

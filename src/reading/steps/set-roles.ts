import type { Root } from 'hast'
import type { Report } from '../../report/report.ts'
import { mapBlocks } from '../hast/map-blocks.ts'
import { paragraphRoles } from '../paragraph-roles.ts'

/** Names the paragraphs of a letter: who it is addressed to, who signs, and when; display sets them as letters do. */
export function setRoles(report: Report): (tree: Root) => Root {
  const roles = paragraphRoles(report)
  return (tree) =>
    mapBlocks(tree, report, (node, { id }) => {
      const role = roles.get(id)
      return role ? { ...node, properties: { ...node.properties, className: [role] } } : node
    })
}

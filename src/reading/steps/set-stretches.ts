import type { Root } from 'hast'
import type { Report } from '../../report/report.ts'
import { mapBlocks } from '../hast/map-blocks.ts'
import type { StretchKind } from '../stretch-kinds.ts'
import { structure } from '../structure.ts'

/**
 * Says on the block that begins a stretch what kind it is of (`data-stretch`); the blocks behind it are of the same, up to the
 * next that says so. By it two reports are set beside each other part by part.
 */
export function setStretches(report: Report): (tree: Root) => Root {
  const stretches = structure(report)
  const kinds = report.ledger.blocks.map(
    ({ span }) => stretches.findLast((stretch) => stretch.span[0] <= span[0])?.kind,
  )
  const begins = new Map<string, StretchKind | undefined>()
  report.ledger.blocks.forEach(({ id }, i) => {
    if (kinds[i] !== kinds[i - 1]) begins.set(id, kinds[i])
  })
  return (tree) =>
    mapBlocks(tree, report, (node, { id }) =>
      begins.has(id) ? { ...node, properties: { ...node.properties, dataStretch: begins.get(id) } } : node,
    )
}

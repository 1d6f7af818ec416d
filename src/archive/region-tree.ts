import type { Report } from '../report/report.ts'
import { placeOrder } from './place-order.ts'
import { regionAncestry } from './region-ancestry.ts'

/** A place, how many reports of it and of places in it are held, and the places in it that have any. */
export interface RegionNode {
  readonly path: string
  readonly reports: number
  readonly children: readonly RegionNode[]
}

/** The places that have reports as a tree, from the provincial level down, in the order of official lists. */
export function regionTree(reports: readonly Report[]): RegionNode[] {
  const counts = new Map<string, number>()
  for (const { front } of reports) {
    for (const path of front.region ? regionAncestry(front.region) : []) counts.set(path, (counts.get(path) ?? 0) + 1)
  }
  const inside = Map.groupBy(counts.keys(), (path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))))
  const nodes = (parent: string): RegionNode[] =>
    [...(inside.get(parent) ?? [])]
      .sort(placeOrder)
      .map((path) => ({ path, reports: counts.get(path) ?? 0, children: nodes(path) }))
  return nodes('')
}

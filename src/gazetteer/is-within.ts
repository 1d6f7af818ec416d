import type { Division } from './division.ts'
import { ancestors, divisionAt } from './gazetteer.ts'

/**
 * Whether one division lies in another, itself excluded. What carries a division on counts as that division:
 * 江达县 lies in 昌都地区, though by now it is 昌都市's.
 */
export function isWithin(division: Division, container: Division): boolean {
  const containers = withSuccessors(container)
  return ancestors(division.path)
    .slice(0, -1)
    .some((ancestor) => withSuccessors(ancestor).some((path) => containers.includes(path)))
}

/** The path of a division and of all that carried it on, in turn. */
function withSuccessors({ path, successor }: Division): string[] {
  const next = successor === null ? undefined : divisionAt(successor)
  return next ? [path, ...withSuccessors(next)] : [path]
}

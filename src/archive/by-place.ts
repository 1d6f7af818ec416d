import type { Report } from '../report/report.ts'
import { issuerName } from './issuer-name.ts'
import { placeOrder } from './place-order.ts'

/** Reports in the order of their places, within a place by issuer's name, then by id. Unknown places stand last. */
export function byPlace<R extends Report>(reports: readonly R[]): R[] {
  return [...reports].sort(({ front: a }, { front: b }) => {
    if (a.region === null || b.region === null) {
      const unknown = Number(a.region === null) - Number(b.region === null)
      if (unknown !== 0) return unknown
    }
    return placeOrder(a.region ?? '', b.region ?? '') || compare(issuerName(a), issuerName(b)) || compare(a.id, b.id)
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

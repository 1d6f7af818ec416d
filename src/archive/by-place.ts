import type { FrontMatter } from '../report/front-matter.ts'
import type { Report } from '../report/report.ts'
import { issuerName } from './issuer-name.ts'
import { placeKey } from './place-order.ts'

/** Reports in the order of their places, within a place by issuer's name, then by id. Unknown places stand last. */
export function byPlace<R extends Report>(reports: readonly R[]): R[] {
  return [...reports].sort((a, b) => compare(keyOf(a.front), keyOf(b.front)))
}

/** Each report is sorted into many lists. */
const keys = new WeakMap<FrontMatter, string>()

/** What comes first decides: no part of a key has a character below the one between them. */
function keyOf(front: FrontMatter): string {
  const known = keys.get(front)
  if (known !== undefined) return known
  const place = front.region === null ? ['1'] : ['0', placeKey(front.region)]
  const key = [...place, issuerName(front), front.id].join('\0')
  keys.set(front, key)
  return key
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import { hash } from 'node:crypto'
import type { HeldReport } from './held-report.ts'

/**
 * The `cacheKey` of a page: a digest of all it is made of besides code. A page is made again when its key changes and only then, so
 * whatever the page shows must be in it: a report stands for itself whole, in the order the page shows it.
 */
export function pageKey(...madeOf: readonly (HeldReport | string | number | boolean | null)[]): string {
  // At once: a hash that takes piece by piece is slow to set up, and there are as many keys as pages.
  return hash(
    'sha256',
    madeOf.map((part) => `${typeof part === 'object' && part ? part.digest : JSON.stringify(part)}\n`).join(''),
  )
}

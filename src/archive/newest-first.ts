import type { Report } from '../report/report.ts'

/**
 * The order of every list: the year reported on, newest first; within it by publication, else signature, newest first,
 * reports without either last; then by id, so that the order never depends on the order of reading.
 */
export function newestFirst<R extends Report>(reports: readonly R[]): readonly R[] {
  const known = ordered.get(reports) as readonly R[] | undefined
  if (known) return known
  const inOrder = [...reports].sort(
    (a, b) => b.front.year - a.front.year || compare(dateOf(b), dateOf(a)) || compare(a.front.id, b.front.id),
  )
  ordered.set(reports, inOrder)
  return inOrder
}

/** Every list that was asked about: a dozen kinds of pages order the whole archive. */
const ordered = new WeakMap<readonly Report[], readonly Report[]>()

/** Dates of the front matter sort as text: a less precise one stands before those it covers. */
function dateOf({ front }: Report): string {
  return front.published ?? front.signed ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

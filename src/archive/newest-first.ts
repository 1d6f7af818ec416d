import type { Report } from '../report/report.ts'

/**
 * The order of every list: the year reported on, newest first; within it by publication, else signature, newest first,
 * reports without either last; then by id, so that the order never depends on the order of reading.
 */
export function newestFirst<R extends Report>(reports: readonly R[]): R[] {
  return [...reports].sort(
    (a, b) => b.front.year - a.front.year || compare(dateOf(b), dateOf(a)) || compare(a.front.id, b.front.id),
  )
}

/** Dates of the front matter sort as text: a less precise one stands before those it covers. */
function dateOf({ front }: Report): string {
  return front.published ?? front.signed ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import type { Report } from '../report/report.ts'
import { byPlace } from './by-place.ts'
import { byYear } from './by-year.ts'

/** Reports in the order of long lists: newest year first, within a year by place. */
export function byYearAndPlace<R extends Report>(reports: readonly R[]): readonly R[] {
  const known = ordered.get(reports) as readonly R[] | undefined
  if (known) return known
  const inOrder = [...byYear(reports).values()].flatMap(byPlace)
  ordered.set(reports, inOrder)
  return inOrder
}

/** Every list that was asked about: several kinds of pages order the whole archive. */
const ordered = new WeakMap<readonly Report[], readonly Report[]>()

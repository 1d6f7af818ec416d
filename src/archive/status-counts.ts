import { PART_STATUSES, type Part, type PartStatus } from '../genre/closed-sets.ts'
import type { Report } from '../report/report.ts'

/** How many reports have a part under a heading, in their text, or not at all, in that order. */
export function statusCounts(reports: readonly Report[], part: Part): { status: PartStatus; count: number }[] {
  const counts = new Map<PartStatus, number>()
  for (const { front } of reports) {
    const { status } = front.parts[part]
    counts.set(status, (counts.get(status) ?? 0) + 1)
  }
  return PART_STATUSES.map((status) => ({ status, count: counts.get(status) ?? 0 }))
}

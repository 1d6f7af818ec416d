import type { Compared, Side } from '../compare-address.ts'
import type { CompareView } from './compare-view.ts'
import type { ComparedReport } from './compared-report.ts'
import { type FetchCompared, UnknownReport } from './fetch-compared.ts'

/** What is called what, for the boxes; empty where nothing is chosen or it did not come. */
export type Labels = Readonly<Record<Side, string>>

/**
 * Returns what fetches the chosen reports and shows them. What comes after a later choice is not shown, and gives no labels.
 */
export function comparisonShower(
  view: CompareView,
  fetchReport: FetchCompared,
): (ids: Compared) => Promise<Labels | null> {
  let latest = 0
  return async (ids) => {
    const turn = ++latest
    if (ids.a !== null || ids.b !== null) view.loading()
    const [a, b] = await Promise.all([fetched(ids.a, fetchReport), fetched(ids.b, fetchReport)])
    if (turn !== latest) return null
    showOutcome(view, a, b)
    return { a: labelOf(a), b: labelOf(b) }
  }
}

/** A report, why it is not there, or null where none is chosen. */
type Fetched = { readonly report: ComparedReport } | { readonly id: string; readonly why: 'unknown' | 'failed' } | null

async function fetched(id: string | null, fetchReport: FetchCompared): Promise<Fetched> {
  if (id === null) return null
  try {
    return { report: await fetchReport(id) }
  } catch (reason) {
    return { id, why: reason instanceof UnknownReport ? 'unknown' : 'failed' }
  }
}

function showOutcome(view: CompareView, a: Fetched, b: Fetched): void {
  const failure = [a, b].find((side) => side !== null && 'why' in side)
  if (failure && 'why' in failure) view.error(failure.why, failure.id)
  else if (!a || !b || !('report' in a) || !('report' in b)) view.idle(a || b ? 'one' : 'none')
  else if (a.report.id === b.report.id) view.idle('same')
  else view.done(a.report, b.report)
}

function labelOf(side: Fetched): string {
  return side && 'report' in side ? side.report.label : ''
}

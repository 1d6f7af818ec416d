import type { HeldReport } from '../../src/archive/held-report.ts'
import { reportsTable } from '../../src/exports/reports-table.ts'
import { correctionsIn } from '../../src/reading/correction-places.ts'
import { partPassages } from '../../src/reading/part-passages.ts'
import { partPlace } from '../../src/reading/part-place.ts'
import { structure } from '../../src/reading/structure.ts'

/**
 * Has what lists say of a report found and kept while the report is in memory: else each list would read its files again.
 * Nothing depends on it but time. See `remembered`. What rules are called is not among it: that is asked of the first ledger that names one.
 */
export function findFacts(report: Pick<HeldReport, 'front' | 'text' | 'ledger' | 'remember'>): void {
  correctionsIn(report)
  structure(report)
  for (const passage of partPassages(report)) partPlace(report, passage)
  reportsTable([report], '')
}

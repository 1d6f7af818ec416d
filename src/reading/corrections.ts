import type { Report } from '../report/report.ts'
import { type Corrections, correctionsIn } from './correction-places.ts'
import { type LedgerRule, ledgerRules } from './ledger-rules.ts'

/** A rule with all that stands in the archive's ledgers by it. */
export interface RuleCorrections {
  readonly rule: LedgerRule
  /** Entries in all reports together. */
  readonly count: number
  /** By report, ordered as the reports were. */
  readonly reports: readonly Corrections[]
}

/** Every rule with its entries, by group; a rule that was never needed has none. */
export function corrections(reports: readonly Report[]): RuleCorrections[] {
  const all = reports.map(correctionsIn)
  return ledgerRules(reports).map((rule) => {
    const entries = all.flatMap((report) => report.get(rule.key) ?? [])
    return { rule, count: entries.reduce((sum, { count }) => sum + count, 0), reports: entries }
  })
}

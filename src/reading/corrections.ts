import type { Report } from '../report/report.ts'
import { type Corrections, correctionsIn } from './correction-places.ts'
import { LEDGER_GROUPS, type LedgerRule, RUNNING_RULES, rulesNamedBy } from './ledger-rules.ts'

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
  return rulesOf(all).map((rule) => {
    const entries = all.flatMap((report) => report.get(rule.key) ?? [])
    return { rule, count: entries.reduce((sum, { count }) => sum + count, 0), reports: entries }
  })
}

/**
 * Every rule that runs, and every other one some ledger names, by group; rules within a group in the order they run. What a rule is called the
 * first ledger tells that names it: the others need not be read.
 */
function rulesOf(all: readonly ReadonlyMap<string, Corrections>[]): LedgerRule[] {
  const rules = new Map(RUNNING_RULES.map((rule) => [rule.key, rule]))
  for (const entries of all) {
    const [, unknown] = entries.entries().find(([key]) => !rules.has(key)) ?? []
    for (const rule of unknown ? rulesNamedBy(unknown.report) : []) if (!rules.has(rule.key)) rules.set(rule.key, rule)
  }
  return [...rules.values()].sort((a, b) => LEDGER_GROUPS.indexOf(a.group) - LEDGER_GROUPS.indexOf(b.group))
}

import { DOUBT_RULES } from '../ingest/doubts/doubt-rules.ts'
import { EMENDATION_RULES } from '../ingest/emendation-rules.ts'
import { chosenLedger } from '../report/chosen-ledger.ts'
import { remembered } from '../report/remembered.ts'
import type { Report } from '../report/report.ts'
import { findingWords } from './finding-words.ts'
import { REPAIR_GROUPS, type RepairGroup, repairGroupOf } from './repairs.ts'
import { ruleOf } from './rule-of.ts'

/** What a rule of the ledgers is listed under: what it did to a text, or that it only says something of it. */
export const LEDGER_GROUPS = [...REPAIR_GROUPS, '存疑', '未载'] as const
export type LedgerGroup = RepairGroup | '存疑' | '未载'

/** A small text before and after a rule, or with the words it marks. */
export type RuleExample =
  | { readonly received: string; readonly kept: string }
  | { readonly damaged: string; readonly marked: string }

/** A rule by which something stands in a ledger, as readers meet it. */
export interface LedgerRule {
  /** As it stands in ledgers; the two kinds of entry by one name are told apart: see `keyOfFinding`. */
  readonly key: string
  readonly group: LedgerGroup
  readonly label: string
  readonly reason: string
  readonly example: RuleExample | null
}

/** Where a rule's entries are listed. A hand may emend and may doubt: the doubts then have a name of their own. */
export function keyOfFinding(rule: string): string {
  return rule === 'by-hand' ? 'by-hand-doubt' : rule
}

/** The rules that run, in the order they do. */
export const RUNNING_RULES: readonly LedgerRule[] = [
  ...EMENDATION_RULES.map(({ id, group, label, reason, example }): LedgerRule => {
    const { received, transcription } = example
    return { key: id, group: repairGroupOf(group), label, reason, example: { received, kept: transcription } }
  }),
  ...DOUBT_RULES.map(({ id, label, reason, example }): LedgerRule => {
    const { damaged, marked } = example
    return { key: id, group: '存疑', label, reason, example: { damaged, marked } }
  }),
]

const running = new Set(RUNNING_RULES.map(({ key }) => key))

/** The rules a report's ledger names beside those that run, each once, as far as the ledger alone tells of them. */
export function rulesNamedBy(report: Report): LedgerRule[] {
  return remembered(report, 'rules', named)
}

function named(report: Report): LedgerRule[] {
  const repairs = chosenLedger(report).emendations.map(({ rule }): LedgerRule => {
    const { id, group, label, reason } = ruleOf(rule)
    return { key: id, group: repairGroupOf(group), label, reason, example: null }
  })
  const findings = report.ledger.findings.map((finding): LedgerRule => {
    const group = finding.severity === 'absent' ? '未载' : '存疑'
    return { key: keyOfFinding(finding.rule), group, ...findingWords(finding), example: null }
  })
  const others = [...repairs, ...findings].filter(({ key }) => !running.has(key))
  return [...Map.groupBy(others, ({ key }) => key).values()].flatMap(([first]) => first ?? [])
}

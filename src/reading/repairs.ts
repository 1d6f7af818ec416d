import type { RuleGroup } from '../ingest/emendation-rule.ts'
import { chosenLedger } from '../report/chosen-ledger.ts'
import type { Emendation } from '../report/ledger.ts'
import type { Report } from '../report/report.ts'
import { codePointsOn } from '../text/code-points.ts'
import { widen } from '../text/widen.ts'
import { ruleOf } from './rule-of.ts'

/** 版式 layout and display, 移出 taken out of the text, 修复 repaired, 补字 supplied: the order readers meet them in. */
export const REPAIR_GROUPS = ['版式', '移出', '修复', '补字', '手订'] as const
export type RepairGroup = (typeof REPAIR_GROUPS)[number]

const GROUP_OF: Readonly<Record<RuleGroup, RepairGroup>> = {
  layout: '版式',
  furniture: '移出',
  metadata: '移出',
  masthead: '移出',
  repair: '修复',
  supplied: '补字',
  hand: '手订',
}

/** What readers see a rule under. */
export function repairGroupOf(group: RuleGroup): RepairGroup {
  return GROUP_OF[group]
}

/** Longest sample shown of what was taken out, in code points. */
const SAMPLE = 40

/** What one rule did to a report. */
export interface Repair {
  /** Id of the rule. */
  readonly id: string
  readonly label: string
  readonly count: number
  /** Words it took out or put in, in the source's own script; none where they were only white space. */
  readonly samples: readonly string[]
}

/** What was done to the received text, by rule, grouped for readers. What display alone does is not among it: see `widenedMarks`. */
export function repairsOf(report: Report): Map<RepairGroup, Repair[]> {
  const byRule = Map.groupBy(chosenLedger(report).emendations, ({ rule }) => rule)
  const grouped = Map.groupBy(byRule, ([id]) => GROUP_OF[ruleOf(id).group])
  return new Map(
    REPAIR_GROUPS.flatMap((group) => {
      const rules = grouped.get(group)
      return rules ? [[group, rules.map(([id, emendations]) => repair(id, emendations))] as const] : []
    }),
  )
}

/** How many places of a report were changed: the counts of all its repairs together. */
export function repairedPlaces(report: Report): number {
  return [...repairsOf(report).values()].flat().reduce((sum, { count }) => sum + count, 0)
}

function repair(id: string, emendations: readonly Emendation[]): Repair {
  const { group, label } = ruleOf(id)
  const places = GROUP_OF[group] === '移出' ? passages(emendations) : emendations
  const words = places.map(({ sic, corr }) => sample(sic === '' ? corr : sic)).filter((text) => text !== '')
  return { id, label, count: places.length, samples: [...new Set(words)] }
}

/** What was taken out with nothing kept between is one passage, however many other repairs fell into it. */
function passages(emendations: readonly Emendation[]): Pick<Emendation, 'sic' | 'corr'>[] {
  return [...Map.groupBy(emendations, ({ at }) => at).values()].map((pieces) => ({
    sic: pieces.map(({ sic }) => sic).join(''),
    corr: '',
  }))
}

/** How many marks of the text are displayed wider than they were received. The text itself keeps them as received. */
export function widenedMarks(report: Report): number {
  const { text } = report
  const shown = widen(text)
  if (shown === text) return 0
  // Marks of either width are one unit each.
  let widened = 0
  for (let i = 0; i < text.length; i++) if (shown.charCodeAt(i) !== text.charCodeAt(i)) widened++
  return widened
}

function sample(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim()
  const end = codePointsOn(words, 0, SAMPLE)
  return end < words.length ? `${words.slice(0, end)}……` : words
}

import type { EmendationRule } from '../ingest/emendation-rule.ts'
import { EMENDATION_RULES } from '../ingest/emendation-rules.ts'

/** What readers are told of a rule. */
export type RuleWords = Pick<EmendationRule, 'id' | 'group' | 'label' | 'reason'>

const RULES: ReadonlyMap<string, RuleWords> = new Map(EMENDATION_RULES.map((rule) => [rule.id, rule]))

/**
 * The rule a ledger names. A rule that is no longer among those that run was a person's, or an older version's: the
 * ledger's own words are then all there is.
 */
export function ruleOf(id: string): RuleWords {
  return RULES.get(id) ?? { id, group: 'hand', label: '手订', reason: '由编者手订，理由见台账。' }
}

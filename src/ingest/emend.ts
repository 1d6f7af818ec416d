import type { Script } from '../genre/closed-sets.ts'
import { simplify } from '../script/simplify.ts'
import { narrowDigits } from '../text/narrow-digits.ts'
import { amend, type Draft, view } from './draft.ts'
import type { EmendationRule, RuleView } from './emendation-rule.ts'
import { EMENDATION_RULES } from './emendation-rules.ts'

/**
 * Runs the emendation rules over a draft, each on what the ones before it left.
 * @param script the script the seed is in: rules match words on its Simplified reading
 */
export function emend(draft: Draft, script: Script, rules: readonly EmendationRule[] = EMENDATION_RULES): Draft {
  let now = draft
  let reading = ruleView(now, script)
  for (const rule of rules) {
    const edits = rule.find(reading)
    if (edits.length === 0) continue
    now = amend(now, edits, reading)
    reading = ruleView(now, script)
  }
  return now
}

function ruleView(draft: Draft, script: Script): RuleView {
  const now = view(draft)
  return { ...now, simplified: narrowDigits(script === 'zh-Hant' ? simplify(now.text) : now.text) }
}

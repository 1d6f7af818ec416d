import type { Script } from '../report/closed-sets.ts'
import { simplify } from '../script/simplify.ts'
import { amend, type Draft, view } from './draft.ts'
import type { EmendationRule } from './emendation-rule.ts'
import { EMENDATION_RULES } from './emendation-rules.ts'

/**
 * Runs the emendation rules over a draft, each on what the ones before it left.
 * @param script the script the seed is in: rules match words on its Simplified reading
 */
export function emend(draft: Draft, script: Script, rules: readonly EmendationRule[] = EMENDATION_RULES): Draft {
  return rules.reduce((before, rule) => {
    const now = view(before)
    const simplified = script === 'zh-Hant' ? simplify(now.text) : now.text
    return amend(before, rule.find({ ...now, simplified }))
  }, draft)
}

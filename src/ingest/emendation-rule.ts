import type { Edit, View } from './draft.ts'

/** What readers see a rule under: 移出 (furniture, metadata, masthead), 版式, 修复, 补字, 手订. */
export const RULE_GROUPS = ['furniture', 'metadata', 'masthead', 'layout', 'repair', 'supplied', 'hand'] as const
export type RuleGroup = (typeof RULE_GROUPS)[number]

/** A draft as a rule sees it: the text, and the same text read as Simplified with ASCII digits, for matching words however written. */
export interface RuleView extends View {
  /** Same length as `text` in code points. */
  readonly simplified: string
}

/**
 * One mechanical, provable difference between what was received and what is kept.
 * `find` proposes edits only where the rule's own safety test passes; it never guesses.
 */
export interface EmendationRule {
  /** Stands in every ledger: never renamed. */
  readonly id: string
  readonly group: RuleGroup
  /** A few Chinese words for lists. */
  readonly label: string
  /** One Chinese sentence: why this may be done without asking anybody. */
  readonly reason: string
  /** A small text in which this rule, run by itself, finds just this. */
  readonly example: { readonly received: string; readonly transcription: string }
  /** Edits in code points of the view. */
  readonly find: (view: RuleView) => Edit[]
}

import type { Part } from '../genre/closed-sets.ts'

/** What a stretch of a report is: one of the statutory parts, what stands before the first section, or anything else. */
export type StretchKind = Part | 'opening' | 'other'

/** The kinds in the order of a table's columns and of a comparison's rows. */
export const STRETCH_KINDS = [
  'opening',
  'achievements',
  'problems',
  'responsibility',
  'plan',
  'other',
] as const satisfies readonly StretchKind[]

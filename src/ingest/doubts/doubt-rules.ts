import { arithmetic } from './arithmetic.ts'
import type { DoubtRule } from './doubt-rule.ts'
import { byteDamage, leftReading, watermark } from './foreign-matter.ts'
import { contradictoryQualifier, impossibleQuantity, lostFullStop, lostUnit } from './lost-characters.ts'
import { repeatedFigure, repeatedPhrase } from './repeated-words.ts'
import { unpairedMark } from './unpaired-mark.ts'
import { yearRange } from './year-range.ts'

/** Every kind of damage that is told to the reader and never repaired. */
export const DOUBT_RULES: readonly DoubtRule[] = [
  lostUnit,
  lostFullStop,
  unpairedMark,
  impossibleQuantity,
  contradictoryQualifier,
  repeatedFigure,
  repeatedPhrase,
  yearRange,
  arithmetic,
  watermark,
  byteDamage,
  leftReading,
]

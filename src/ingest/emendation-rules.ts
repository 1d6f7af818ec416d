import { byteShift } from './emend/byte-shift.ts'
import { controlCharacter } from './emend/control-character.ts'
import { pinyinAnnotation } from './emend/pinyin-annotation.ts'
import { questionMarkLine, questionMarkRun } from './emend/question-marks.ts'
import { suppliedFirst } from './emend/supplied-first.ts'
import type { EmendationRule } from './emendation-rule.ts'
import { aboveTitle, byline, documentNumber, repeatedTitle, titleLines } from './masthead/masthead-rules.ts'
import { hardWrap } from './strip/hard-wrap.ts'
import { blankLine, indent } from './strip/layout.ts'
import { emptyMetadata, metadataLine } from './strip/metadata-lines.ts'
import { pageFurniture } from './strip/page-furniture.ts'

/**
 * Every rule by which the archive's text may differ from what was received, in the order they run.
 * Damage is repaired before words are matched; the byte shift is certified against the text as received, readings
 * and all; what a page added goes before the masthead is read; a sequence is completed last.
 */
export const EMENDATION_RULES: readonly EmendationRule[] = [
  controlCharacter,
  byteShift,
  pinyinAnnotation,
  questionMarkLine,
  questionMarkRun,
  pageFurniture,
  emptyMetadata,
  metadataLine,
  hardWrap,
  indent,
  aboveTitle,
  byline,
  repeatedTitle,
  documentNumber,
  titleLines,
  blankLine,
  suppliedFirst,
]

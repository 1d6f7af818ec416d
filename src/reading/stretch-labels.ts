import { PART_LABELS, SHORT_PART_LABELS } from '../archive/labels.ts'
import type { StretchKind } from './stretch-kinds.ts'

const REST = { opening: '引言', other: '其他' } as const

/** What readers call the kinds of stretches. */
export const STRETCH_LABELS: Readonly<Record<StretchKind, string>> = { ...REST, ...PART_LABELS }

/** The kinds in a column head. */
export const SHORT_STRETCH_LABELS: Readonly<Record<StretchKind, string>> = { ...REST, ...SHORT_PART_LABELS }

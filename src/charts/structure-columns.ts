import { max, scaleLinear } from 'd3'
import { STRETCH_KINDS, type StretchKind } from '../reading/stretch-kinds.ts'
import type { StructureBar } from './structure-bars.ts'

/** What many reports have of one kind, a row a report; places and lengths in percent of the chart's width. */
export interface StructureColumn {
  readonly kind: StretchKind
  /** Where the rows begin. */
  readonly x: number
  /** The longest row. */
  readonly width: number
  /** The longest row in characters. */
  readonly longest: number
  /** As long as the bars, in their order; 0 where a report has nothing of the kind. */
  readonly lengths: readonly number[]
}

/** Room behind each column, in percent: two columns never touch, and a column as short as any has room for its name. */
const GAP = 4

/**
 * Lays out the bars of more reports than can be read one by one: each bar is taken apart, and what is of one kind stands below each
 * other and begins at one line, where lengths can be compared. All columns are on one scale. Kinds no report has are left out.
 */
export function structureColumns(bars: readonly StructureBar<unknown>[]): StructureColumn[] {
  const longest = STRETCH_KINDS.map((kind) => max(bars, ({ lengthOf }) => lengthOf[kind]) ?? 0)
  const kinds = STRETCH_KINDS.filter((_, i) => (longest[i] as number) > 0)
  const whole = longest.reduce((sum, length) => sum + length, 0)
  const x = scaleLinear([0, Math.max(1, whole)], [0, 100 - GAP * kinds.length])
  let done = 0
  return kinds.map((kind) => {
    const most = longest[STRETCH_KINDS.indexOf(kind)] as number
    const column = {
      kind,
      x: done,
      width: x(most),
      longest: most,
      lengths: bars.map(({ lengthOf }) => x(lengthOf[kind])),
    }
    done += column.width + GAP
    return column
  })
}

import { max, scaleLinear } from 'd3'
import type { StretchKind } from '../reading/stretch-kinds.ts'
import type { Stretch } from '../reading/structure.ts'

/** A stretch as part of a bar, in percent of the chart's width. */
export interface BarSegment {
  readonly kind: StretchKind
  readonly x: number
  readonly width: number
  readonly length: number
}

/** One report as a bar. */
export interface StructureBar<R> {
  readonly report: R
  readonly segments: readonly BarSegment[]
  readonly length: number
  /** Characters of each kind, 0 where the report has no stretch of it. */
  readonly lengthOf: Readonly<Record<StretchKind, number>>
}

/** Lays out reports as bars on one scale: the longest fills the width. Longest first. */
export function structureBars<R>(
  reports: readonly { readonly report: R; readonly stretches: readonly Stretch[] }[],
): StructureBar<R>[] {
  const whole = ({ stretches }: { readonly stretches: readonly Stretch[] }) =>
    stretches.reduce((sum, { length }) => sum + length, 0)
  const x = scaleLinear([0, Math.max(1, max(reports, whole) ?? 1)], [0, 100])
  return reports
    .map(({ report, stretches }) => {
      let done = 0
      const segments = stretches.map(({ kind, length }) => {
        const segment = { kind, length, x: x(done), width: x(length) }
        done += length
        return segment
      })
      return { report, segments, length: done, lengthOf: lengths(stretches) }
    })
    .sort((a, b) => b.length - a.length)
}

function lengths(stretches: readonly Stretch[]): Record<StretchKind, number> {
  const sums = { opening: 0, achievements: 0, problems: 0, responsibility: 0, plan: 0, other: 0 }
  for (const { kind, length } of stretches) sums[kind] += length
  return sums
}

import type { Sizes } from './bench-folders.ts'
import type { Cost } from './cost.ts'
import type { BuildCost, Stage } from './measure-build.ts'

/** An archive of so many reports, built cold. */
export interface MeasuredSize extends BuildCost {
  readonly n: number
  readonly bytes: Sizes
}

/** Milliseconds of CPU and by the clock. */
export type Milliseconds = Pick<Cost, 'cpu' | 'wall'>

/** What each report has cost by which one archive is larger than another. Where growth is linear, all neighbours say the same. */
export interface Growth {
  readonly from: number
  readonly to: number
  readonly stages: Readonly<Record<Stage, Milliseconds>>
  readonly rest: Milliseconds
  readonly whole: Milliseconds
  /** As `Sizes`, files with them. */
  readonly bytes: Sizes
}

/** Compares each archive with the next larger one. */
export function growth(sizes: readonly MeasuredSize[]): Growth[] {
  return sizes.slice(1).map((larger, i) => growthBetween(sizes[i] as MeasuredSize, larger))
}

function growthBetween(from: MeasuredSize, to: MeasuredSize): Growth {
  const each = (a: number, b: number) => (b - a) / (to.n - from.n)
  const cost = (of: (size: MeasuredSize) => Cost): Milliseconds => ({
    cpu: 1000 * each(of(from).cpu, of(to).cpu),
    wall: 1000 * each(of(from).wall, of(to).wall),
  })
  return {
    from: from.n,
    to: to.n,
    stages: mapValues(from.stages, (stage) => cost(({ stages }) => stages[stage])),
    rest: cost(({ rest }) => rest),
    whole: cost(({ whole }) => whole),
    bytes: mapValues(from.bytes, (kind) => each(from.bytes[kind], to.bytes[kind])),
  }
}

function mapValues<K extends string, T>(of: Readonly<Record<K, unknown>>, value: (key: K) => T): Record<K, T> {
  return Object.fromEntries((Object.keys(of) as K[]).map((key) => [key, value(key)])) as Record<K, T>
}

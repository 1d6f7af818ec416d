import type { Refusal } from '../../src/ingest/refusal.ts'
import type { Made } from './take-seeds.ts'

/** A report that is new; what was understood of it in words, where few are new. */
export type Added = Pick<Made, 'id' | 'folder' | 'shown'>

/** A report that the archive holds and that ingest would now make differently. */
export type Difference = Pick<Made, 'id' | 'folder' | 'diff'>

/** A held report that is taken back, and why. */
export interface Withdrawal {
  readonly id: string
  readonly reason: string
}

/** What came of every seed. */
export interface IngestOutcome {
  readonly added: readonly Added[]
  /** Ids of reports that are as they were. */
  readonly unchanged: readonly string[]
  /** Written in mode `accept`, refused otherwise. */
  readonly changed: readonly Difference[]
  readonly refused: readonly Refusal[]
  /** Held reports that a sidecar takes back; gone in mode `accept`, with a tombstone where they were published. */
  readonly withdrawn: readonly Withdrawal[]
  /** Different reports that would bear one id: nothing is written for those after the first. */
  readonly clashes: readonly string[]
}

/** An outcome while it is being found. */
export type Outcome = {
  -readonly [K in keyof IngestOutcome]: IngestOutcome[K] extends readonly (infer T)[] ? T[] : never
}

/** Why a seed is not taken into the archive. */
export const REFUSAL_KINDS = [
  'empty',
  'binary',
  'format',
  'undecodable',
  'too-long',
  'no-text',
  'fragment',
  'look-alike',
  'not-a-report',
  'no-year',
  'sidecar',
  'excluded',
  'withdrawn',
  /** The file could not be read from the disk. */
  'unreadable',
  /** A rule broke on it: the fault is the program's. */
  'defect',
] as const
export type RefusalKind = (typeof REFUSAL_KINDS)[number]

/** A refusal is a value, not an exception: the run goes on with the next seed. */
export interface Refusal {
  readonly file: string
  readonly kind: RefusalKind
  /** What was found, what was expected, what to do. */
  readonly reason: string
}

/** Thrown by a step to refuse the seed at hand; `ingest` turns it into a `Refusal`. */
export class RefusedSeed extends Error {
  readonly kind: RefusalKind
  constructor(kind: RefusalKind, reason: string) {
    super(reason)
    this.kind = kind
  }
}

/** Whether a person has said so in the sidecar: such a refusal is no failure of a run. */
export function isAcknowledged({ kind }: Refusal): boolean {
  return kind === 'excluded' || kind === 'withdrawn'
}

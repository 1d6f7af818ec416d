import type { Division } from '../../gazetteer/division.ts'
import type { Level } from '../../genre/closed-sets.ts'
import type { Issuer } from '../../report/front-matter.ts'
import type { Evidence, Finding } from '../../report/ledger.ts'

/** Who issues a report and of which place, settled together: a name needs its place, a place is read off a name. */
export interface IssuersAndPlace {
  readonly issuers: readonly Issuer[]
  readonly division: Division | null
  /** The level, where who speaks tells it and which place it is cannot be told. */
  readonly level?: Level
  /** 街道, 镇, 乡 that speaks, where the names alone do not tell. */
  readonly township?: string
  readonly evidence: readonly Evidence[]
  readonly findings: readonly Finding[]
}

/** A body's name as found, before its place is settled. */
export interface NamedBody {
  readonly name: string
  /** As the source prints it, in its own script. */
  readonly printed: string
  readonly evidence: Evidence
}

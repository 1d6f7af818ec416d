import type { ZoneKind } from './zone-kind.ts'

/**
 * The levels of the gazetteer, highest first. A county-level city directly under its province
 * (省直辖县级市) is `county`; a district of a municipality (直辖市) is `county`; a zone takes the level it is run at.
 */
export const DIVISION_LEVELS = ['provincial', 'prefectural', 'county'] as const

/** One of {@link DIVISION_LEVELS}. */
export type DivisionLevel = (typeof DIVISION_LEVELS)[number]

/** What a division of the state and a functional zone have in common. */
interface Place {
  /** Official name in Simplified, with its suffix: 武汉市, 恩施土家族苗族自治州. */
  readonly name: string
  /** The same name in Traditional, character for character. */
  readonly nameHant: string
  readonly level: DivisionLevel
  /** Path of the division it belongs to; `null` for the provincial level. */
  readonly parent: string | null
  /** Address in the archive, minted once: `hubei/wuhan`. Lower case ASCII, `/` between segments. */
  readonly path: string
  /** Year its establishment was approved; `null` when it is older than the lists or not recorded. */
  readonly from: number | null
  /** Year its abolition was approved; `null` while it exists. */
  readonly to: number | null
  /** Path of the one division that carries an abolished one on; `null` when it was divided, or exists. */
  readonly successor: string | null
}

/** A division of the state, county level and above. */
export interface AdministrativeDivision extends Place {
  /** Six-digit code of GB/T 2260, of its own time. */
  readonly code: string
  readonly zone: null
}

/** A functional zone run like a division, without a code of GB/T 2260. */
export interface FunctionalZone extends Place {
  readonly code: null
  readonly zone: {
    readonly kind: ZoneKind
    /** Names that mean this zone wherever they stand: 西咸新区. */
    readonly aliases: readonly string[]
    /** Names that mean this zone only where its parent is known: 高新区, 经区. */
    readonly localAliases: readonly string[]
    /** The official list the zone is known from. */
    readonly source: string
    readonly note: string | null
  }
}

/** Anything a report can belong to: a division of the state or a functional zone (`zone` tells which). */
export type Division = AdministrativeDivision | FunctionalZone

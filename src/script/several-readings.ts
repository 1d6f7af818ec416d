import rows from './several-readings.json' with { type: 'json' }

/** In which places a character is doubtful where no phrase, row or name decides its reading. */
export type Doubtful =
  | 'always'
  | 'never'
  | 'behind a number'
  | 'elsewhere than behind a number'
  | 'where a name may stand'

/** What was decided of characters with several Traditional readings: one line of `several-readings.json`. */
export interface SeveralReadings {
  /** One character, or several that share the reason. */
  readonly chars: string
  /** The readings a reader may want to weigh; null where there is nothing to weigh. */
  readonly readings: string | null
  readonly doubtful: Doubtful
  /** Why the default is no doubt, or why it is. */
  readonly reason: string
}

/** Every character to which the converter's dictionaries give more than one reading, once. */
export const SEVERAL_READINGS = rows as readonly SeveralReadings[]

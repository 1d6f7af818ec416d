import rows from './reviewed-readings.json' with { type: 'json' }

/** Words in which a doubtful character was looked at and the reading the door gives was found right: it is a doubt there no more. */
export interface ReviewedReading {
  /** The word in Simplified. */
  readonly text: string
  /** Its Traditional reading, which is the door's: where that is wrong, the dictionary of corrections is the place for it. */
  readonly reading: string
  readonly reason: string
}

/** One line of `reviewed-readings.json` settles a word for all reports. */
export const REVIEWED_READINGS: readonly ReviewedReading[] = rows

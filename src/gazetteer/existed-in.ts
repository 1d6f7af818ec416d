import type { Division } from './division.ts'

/** Whether a division existed at any time of a year, as far as the data tell: an unknown beginning counts as long ago. */
export function existedIn({ from, to }: Division, year: number): boolean {
  return (from === null || from <= year) && (to === null || to >= year)
}

/**
 * Of several divisions, those that existed in the year — without a year, those that exist now — or all of them
 * when none did. A report names places as they were: 密云县 is right for 2015 and still found for 2020.
 */
export function preferExisting(divisions: readonly Division[], year?: number): Division[] {
  const existing = divisions.filter((division) =>
    year === undefined ? division.to === null : existedIn(division, year),
  )
  return existing.length > 0 ? existing : [...divisions]
}

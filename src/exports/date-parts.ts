/**
 * Year, month and day of a date of the front matter, as many as it gives: `2025-03-27T14:45+08:00` is `[2025, 3, 27]`,
 * `2025-03` is `[2025, 3]`. None for an unknown date.
 */
export function dateParts(moment: string | null): number[] {
  return moment === null ? [] : dayOf(moment).split('-').map(Number)
}

/** A date of the front matter without its hour: `2025-03-27T14:45+08:00` is `2025-03-27`. */
export function dayOf(moment: string): string {
  return moment.slice(0, 'yyyy-mm-dd'.length)
}

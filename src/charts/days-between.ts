import { utcDay } from 'd3'

/**
 * Whole days from one day to another: negative before it. Hours are not looked at, since a page's clock is no evidence of the hour.
 * Null where either date is less precise than a day.
 */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [dayOf(from), dayOf(to)]
  return start && end ? Math.round((end.getTime() - start.getTime()) / MILLISECONDS_OF_DAY) : null
}

const MILLISECONDS_OF_DAY = utcDay.offset(new Date(0), 1).getTime()

function dayOf(moment: string): Date | null {
  return /^\d{4}-\d{2}-\d{2}/.test(moment) ? new Date(`${moment.slice(0, 10)}T00:00Z`) : null
}

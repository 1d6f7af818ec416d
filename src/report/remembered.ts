import type { Report } from './report.ts'

/** A report that remembers what was found of it. */
export interface RemembersFacts {
  /** What was found before under a name, or else what `find` gives. It must survive being written as JSON. */
  readonly remember?: <T>(name: string, find: () => T) => T
}

/**
 * What follows from a report and nothing else, found once where the report is held by an archive that remembers: lists say something of
 * every report, and there may be ten thousand.
 * @param name of what is found, no other function's
 * @param find gives the same for the same report, as plain data
 */
export function remembered<T>(report: Report & RemembersFacts, name: string, find: (report: Report) => T): T {
  return report.remember ? report.remember(name, () => find(report)) : find(report)
}

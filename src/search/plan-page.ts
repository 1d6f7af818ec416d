import { placeInFull } from '../archive/place-names.ts'
import type { Report } from '../report/report.ts'
import { entryLines } from './entry-lines.ts'
import { entryPlaces } from './entry-places.ts'
import type { Fold } from './parse-query.ts'
import { HEAD_LINES, type SearchEntry } from './search-entry.ts'
import { type AloneReading, readingExceptions } from './traditional-reading.ts'

/** What a report is indexed with. */
export interface IndexMeans {
  readonly fold: Fold
  /** The Traditional reading of one line, as the script door gives it. */
  readonly traditional: (line: string) => string
  /** The Traditional reading of one character where it stands alone. */
  readonly alone: AloneReading
  /** A short digest of a text. */
  readonly digest: (text: string) => string
}

/** What is shown of a report that is found. It depends on nothing but the report. */
export interface PlannedPage {
  readonly entry: SearchEntry
  /** Changes whenever anything that is shown does. */
  readonly digest: string
}

/** Plans what is shown of a report. @throws when its two scripts fold apart: then a query in one of them would miss it */
export function planPage(report: Report, means: IndexMeans): PlannedPage {
  const entry = entryOf(report, means)
  return { entry, digest: means.digest(JSON.stringify(entry)) }
}

/** The lines of a report that are shown, in Simplified. */
export function shownLines(report: Report): string[] {
  const { region, township } = report.front
  return entryLines(report, placeInFull(region) + (township ?? ''))
}

function entryOf(report: Report, { fold, traditional, alone }: IndexMeans): SearchEntry {
  // A document number is a name and stays as it is printed.
  const readings = shownLines(report).map(
    (line, i) => [line, HEAD_LINES[i] === 'number' ? line : traditional(line)] as const,
  )
  const apart = readings.find(([simplified, reading]) => fold(simplified) !== fold(reading))
  if (apart) throw new Error(`${report.front.id}: folds differently in the two scripts: ${apart.join(' / ')}`)
  const lines = readings.map(([simplified]) => simplified).join('\n')
  const reading = readings.map(([, line]) => line).join('\n')
  return { ...entryPlaces(report), lines, exceptions: readingExceptions(lines, reading, alone) }
}

import { issuerName } from '../archive/issuer-name.ts'
import type { Report } from '../report/report.ts'
import { widen } from '../text/widen.ts'
import { HEAD_LINES, type HeadLine } from './search-entry.ts'
import { strayAddressee } from './searched-lines.ts'

/** The lines of an entry as displayed in Simplified. They fold to what `searchedLines` folds to. */
export function entryLines(report: Report, place: string): string[] {
  const { front, text } = report
  const head: Readonly<Record<HeadLine, string>> = {
    title: front.title,
    issuers: issuerName(front),
    place,
    number: front.documentNumber ?? '',
    addressee: strayAddressee(report) ?? '',
  }
  return [...HEAD_LINES.map((line) => head[line]), ...text.split('\n')].map(widen)
}

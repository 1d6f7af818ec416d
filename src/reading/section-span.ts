import type { Heading, Span } from '../report/ledger.ts'
import type { Report } from '../report/report.ts'
import { codePointLength } from '../text/code-points.ts'

/** From a heading to the next of its own level or above, or to the end: the section it heads, heading included. */
export function sectionSpan(report: Report, heading: Heading): Span {
  const { outline } = report.ledger
  const next = outline.slice(outline.indexOf(heading) + 1).find(({ level }) => level <= heading.level)
  return [heading.span[0], next ? next.span[0] : codePointLength(report.text)]
}

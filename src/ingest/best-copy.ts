import type { Report } from '../report/report.ts'

/** Findings that tell of a copy and not of the report: another copy without them is nearer to what was issued. */
const COPIED_BADLY = new Set(['mirror-copy', 'lost-line-breaks', 'watermark', 'naive-traditional'])

/**
 * Of several copies of a report that is new, the one to take its text from: what was copied badly gives way to what was not, a copy
 * without its title to one with it, a part to the whole, many doubts to few. Else the first.
 * @throws RangeError where there is none
 */
export function bestCopy(copies: readonly Report[]): Report {
  const [first, ...rest] = copies
  if (!first) throw new RangeError('expected at least one copy')
  return rest.reduce((best, copy) => (isBetter(copy, best) ? copy : best), first)
}

/** Texts this much longer than another hold more of the report. */
const MORE = 1.1

function isBetter(copy: Report, than: Report): boolean {
  const badness = (report: Report) => report.ledger.findings.filter(({ rule }) => COPIED_BADLY.has(rule)).length
  if (badness(copy) !== badness(than)) return badness(copy) < badness(than)
  if (copy.text.length > than.text.length * MORE) return true
  if (than.text.length > copy.text.length * MORE) return false
  if (copy.front.titleSupplied !== than.front.titleSupplied) return than.front.titleSupplied
  return doubtsOf(copy) < doubtsOf(than)
}

function doubtsOf({ ledger }: Report): number {
  return ledger.findings.filter(({ severity }) => severity === 'doubt').length
}

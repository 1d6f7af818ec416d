import type { Report } from '../report/report.ts'

/**
 * Keeps the sources of a report whose seeds are not at hand, as the archive holds them. Their differences are counted
 * in the canonical text, so they can only be kept while that stays as it was.
 * @throws Error when the canonical text has changed and a copy's seed is missing
 */
export function keepAbsentCopies(report: Report, previous: Report): Report {
  const present = new Set(report.front.sources.map(({ file }) => file))
  const absent = previous.front.sources.filter(({ file }) => !present.has(file))
  if (absent.length === 0) return report
  const files = absent.map(({ file }) => file)
  if (report.text !== previous.text) {
    throw new Error(
      `${report.front.id}: its text would change, and the copies ${files.join(', ')} cannot be compared with it again; ` +
        'put these seeds back, then run ingest',
    )
  }
  const ledgers = previous.ledger.sources.filter(({ file }) => files.includes(file))
  return {
    ...report,
    front: { ...report.front, sources: [...report.front.sources, ...absent] },
    ledger: { ...report.ledger, sources: [...report.ledger.sources, ...ledgers] },
  }
}

import type { Report } from '../report/report.ts'
import { containment, similarity, textDifferences } from './text-difference.ts'

/** Above this, two texts of one issuer and year are copies of one report. */
const SAME_REPORT = 0.6

/** Above this, one of two texts of one issuer and year is part of the other: a copy that is cut off. */
const PART_OF_REPORT = 0.9

/** Reports of the same id, told apart: copies of the chosen one, and others that only share issuer and year. */
export interface JoinedCopies {
  /** The chosen report with a source for every copy. */
  readonly report: Report
  /** Reports that are not it: each clashes with its id. */
  readonly others: readonly Report[]
}

/** Makes one report of its copies: the first is chosen, the others become sources with their differences. */
export function joinCopies(chosen: Report, candidates: readonly Report[]): JoinedCopies {
  const copies = candidates.filter((report) => isCopy(chosen.text, report.text))
  const others = candidates.filter((report) => !copies.includes(report))
  const report: Report = {
    ...chosen,
    front: {
      ...chosen.front,
      sources: [
        ...chosen.front.sources,
        ...copies.flatMap(({ front }) => front.sources.map((source) => ({ ...source, chosen: false }))),
      ],
    },
    ledger: {
      ...chosen.ledger,
      sources: [
        ...chosen.ledger.sources,
        ...copies.flatMap(({ text, ledger }) =>
          ledger.sources.map((source) => ({ ...source, differences: textDifferences(chosen.text, text) })),
        ),
      ],
    },
  }
  return { report, others }
}

function isCopy(a: string, b: string): boolean {
  return similarity(a, b) >= SAME_REPORT || containment(a, b) >= PART_OF_REPORT
}

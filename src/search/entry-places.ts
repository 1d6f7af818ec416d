import { partPassages } from '../reading/part-passages.ts'
import type { Report } from '../report/report.ts'
import type { SearchEntry } from './search-entry.ts'

/** Everything of an entry but its words. */
export function entryPlaces(report: Report): Omit<SearchEntry, 'lines' | 'exceptions'> {
  const { front, ledger } = report
  return {
    id: front.id,
    year: front.year,
    supplied: front.titleSupplied,
    anchors: ledger.blocks.map((_, i) => nearestParagraph(report, i)),
    headings: ledger.blocks.flatMap(({ kind }, i) => (kind === 'heading' ? [i] : [])),
    parts: partPassages(report)
      .flatMap(({ part, span }) => (span ? [[part, ...span] as const] : []))
      .sort((a, b) => b[2] - b[1] - (a[2] - a[1])),
  }
}

/** A heading leads to the paragraph it introduces; one with nothing after it, to the paragraph before. */
function nearestParagraph({ ledger: { blocks } }: Report, index: number): string | null {
  const isParagraph = ({ kind }: (typeof blocks)[number]): boolean => kind === 'paragraph'
  const after = blocks.slice(index).find(isParagraph)
  return (after ?? blocks.slice(0, index).findLast(isParagraph))?.id ?? null
}

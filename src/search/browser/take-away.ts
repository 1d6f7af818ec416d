import type { Script } from '../../genre/closed-sets.ts'
import { concordance, type Line, linesOf } from '../concordance.ts'
import { concordanceCsv } from '../concordance-csv.ts'
import type { FoundReport } from '../found-report.ts'
import { hitAddress } from '../hit-address.ts'
import type { SearchState } from '../search-address.ts'
import { fill } from './fill.ts'
import { whereOf } from './show-reports.ts'

/** Passages in the order the page shows them. */
export function shownLines(reports: readonly FoundReport[], { sort }: SearchState, script: Script): Line[] {
  const lines = linesOf(reports)
  return sort === 'before' || sort === 'after' ? concordance(lines, sort, script) : lines
}

/** The passages shown, as CSV in the page's script; the names of the columns stand in a template, in their order. */
export function csvOf(root: ParentNode, lines: readonly Line[]): string {
  const columns = fill(root, 'csv-columns')
  const names = [...columns.querySelectorAll('li')].map(({ textContent }) => textContent ?? '')
  const reports = new URL(columns.querySelector('a')?.href ?? '', location.href)
  const rows = lines.map(({ report, hit }) => {
    const { id, title, issuers, place, year } = report
    const [where = '', part = ''] = whereOf(root, hit).map(({ textContent }) => textContent ?? '')
    const address = new URL(hitAddress(report, hit), reports)
    address.search = ''
    return [id, title, issuers, place, String(year), where, part, hit.before, hit.hit, hit.after, address.href]
  })
  return concordanceCsv([names, ...rows])
}

/** Hands a text to the reader as a file. */
export function download(text: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  // The browser reads it once the click is dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

import { type ComparedReport, comparedReport } from './compared-report.ts'

/** No report has the id, today. */
export class UnknownReport extends Error {}

/** Fetches reports by id. */
export type FetchCompared = (id: string) => Promise<ComparedReport>

/**
 * Returns what fetches reports, each once: what was read stays, so that a comparison goes on without a network.
 * @param reports address of the list of reports in the script of the page, below which each has its page
 */
export function fetchCompared(reports: string): FetchCompared {
  const known = new Map<string, Promise<string>>()

  async function fetched(page: string): Promise<string> {
    const response = await fetch(page)
    if (response.status === 404) throw new UnknownReport(page)
    if (!response.ok) throw new Error(`${page}: ${response.status}`)
    return response.text()
  }

  async function read(page: string): Promise<ComparedReport> {
    const html = known.get(page) ?? fetched(page)
    known.set(page, html)
    html.catch(() => known.delete(page))
    const from = new DOMParser().parseFromString(await html, 'text/html')
    const report = comparedReport(page, from)
    if (report) return report
    const moved = movedTo(from)
    if (moved === null || moved === page) throw new UnknownReport(page)
    return read(moved)
  }

  return (id) => read(`${reports}${id}/`)
}

/** Where the page at a former address sends its readers. */
function movedTo(from: Document): string | null {
  const refresh = from.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content')
  return refresh?.replace(/^[^=]*=\s*/, '') ?? null
}

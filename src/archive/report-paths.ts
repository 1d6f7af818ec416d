import type { HeldReport } from './held-report.ts'
import { heldReports } from './held-reports.ts'
import { KeyedPath } from './keyed-path.ts'
import { pageKey } from './page-key.ts'

/** The path of a page that shows one report and nothing else of the archive. */
export type ReportPath = KeyedPath<{ readonly id: string }, { readonly report: HeldReport }>

let shared: { readonly reports: readonly HeldReport[]; readonly paths: readonly ReportPath[] } | undefined

/** The paths of a template with one page a report that shows nothing else of the archive: in a list of its own, to which Astro adds, of paths that such templates share. */
export async function reportPaths(): Promise<ReportPath[]> {
  const reports = await heldReports()
  if (shared?.reports !== reports) shared = { reports, paths: reports.map(pathOf) }
  return [...shared.paths]
}

function pathOf(report: HeldReport): ReportPath {
  return new KeyedPath({ id: report.front.id }, { report }, keyOf)
}

function keyOf({ report }: ReportPath['props']): string {
  return pageKey(report)
}

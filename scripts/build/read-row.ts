import { join } from 'node:path'
import type { CatalogueRow } from '../../src/archive/catalogue.ts'
import { digestOfFiles, readReportFiles } from '../../src/archive/content-folder.ts'
import { keptFact } from '../../src/archive/kept-facts.ts'
import { keptReading } from '../../src/archive/kept-reading.ts'
import { parseReport } from '../../src/report/parse-report.ts'
import { findFacts } from './find-facts.ts'

/** Where a report is, for the catalogue: its folder below the content folder, with `/`. */
export interface ReportToRead extends Pick<CatalogueRow, 'folder'> {
  readonly content: string
}

/**
 * Reads a report for the catalogue; what lists say of it is found at once, while it is in memory, and kept.
 * @throws as `parseReport`, and where a file cannot be read
 */
export function readRow({ content, folder }: ReportToRead): CatalogueRow {
  const path = join(content, folder)
  const files = readReportFiles(path)
  const digest = digestOfFiles(files)
  const report = keptReading(digest, () => parseReport(files, path))
  findFacts({ ...report, remember: (name, find) => keptFact(name, digest, find) })
  return { folder, digest, front: report.front }
}

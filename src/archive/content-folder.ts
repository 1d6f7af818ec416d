import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parseReport, type ReportFiles } from '../report/parse-report.ts'
import type { Report } from '../report/report.ts'
import { keptReading } from './kept-reading.ts'

/**
 * Reads every report below a content folder, ordered by id.
 * @throws one error that names every report that could not be read
 */
export async function readReports(contentFolder: string): Promise<Report[]> {
  const folders = await reportFolders(contentFolder)
  const problems: string[] = []
  const reports: Report[] = []
  for (const folder of folders) {
    try {
      reports.push(await readReport(folder))
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error))
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return reports.sort((a, b) => (a.front.id < b.front.id ? -1 : 1))
}

/** Reads the report in one folder. Errors as `parseReport`. */
export async function readReport(folder: string): Promise<Report> {
  const files = readReportFiles(folder)
  return keptReading(digestOfFiles(files), () => parseReport(files, folder))
}

/** What tells one state of a report from another: a digest of those of its two files, as SHA-256 in hex. */
export function reportDigest(markdown: string, ledger: string): string {
  return sha256(`${markdown} ${ledger}`)
}

/** The same from what the files say. */
export function digestOfFiles(files: ReportFiles): string {
  return reportDigest(sha256(files['report.md']), sha256(files['ledger.json']))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The two files of the report in one folder, as they stand; read at once, for to have small files read by another thread costs thrice what reading them does. */
export function readReportFiles(folder: string): ReportFiles {
  const read = (name: keyof ReportFiles) => readFileSync(join(folder, name), 'utf8')
  return { 'report.md': read('report.md'), 'ledger.json': read('ledger.json') }
}

/** The folders below `content/reports/<province>/` that hold a report. A content folder that does not exist holds none. */
export async function reportFolders(contentFolder: string): Promise<string[]> {
  const entries = await readdir(join(contentFolder, 'reports'), { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  return entries
    .filter((entry) => entry.isFile() && entry.name === 'report.md')
    .map((entry) => entry.parentPath)
    .filter((folder) => !basename(folder).startsWith('.'))
    .sort()
}

/** The same among the files of a content folder, as paths below it with `/`. */
export function reportFoldersAmong(files: readonly string[]): string[] {
  return files.filter((file) => REPORT.test(file)).map((file) => dirname(file))
}

const REPORT = /^reports\/(?:.*\/)?[^./][^/]*\/report\.md$/

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { crc32 } from 'node:zlib'
import type { Report } from '../report/report.ts'

/** Names the folder where readings of reports are kept while a build runs; nothing is kept where it is not set. */
export const READINGS = 'ARCHIVE_READINGS'

/**
 * A report as it was read before from files of the same digest, or else what `read` gives, kept for the next time: Markdown and YAML
 * are slow to read, and a build asks for each report many times. What is missing or damaged only costs the reading.
 */
export function keptReading(digest: string, read: () => Report): Report {
  const folder = process.env[READINGS]
  if (!folder) return read()
  const file = join(folder, `${digest}.json`)
  const kept = readKept(file)
  if (kept) return kept
  const report = read()
  keep(folder, file, JSON.stringify(report))
  return report
}

function readKept(file: string): Report | null {
  try {
    const bytes = readFileSync(file)
    const cut = bytes.indexOf('\n')
    const isWhole = bytes.toString('latin1', 0, cut) === checksum(bytes.subarray(cut + 1))
    return isWhole ? JSON.parse(bytes.toString('utf8', cut + 1)) : null
  } catch {
    return null
  }
}

function keep(folder: string, file: string, body: string): void {
  mkdirSync(folder, { recursive: true })
  // Written aside and renamed: another build may be reading the same file.
  const aside = `${file}.${process.pid}`
  try {
    writeFileSync(aside, `${checksum(body)}\n${body}`)
    renameSync(aside, file)
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
}

/** What it guards against is a disk and a run cut short, not a forger. */
function checksum(body: string | Uint8Array): string {
  return crc32(body).toString(16)
}

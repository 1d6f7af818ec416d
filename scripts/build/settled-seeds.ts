import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import process from 'node:process'
import type { Folders } from '../../src/archive/folders.ts'
import type { Report } from '../../src/report/report.ts'
import { reportFolder } from '../ingest/content-store.ts'
import { digest } from './digest.ts'
import type { FileDigests } from './file-digests.ts'

/** What ingest was found to make of the reports that are held: nothing new, while seeds, reports and rules stay as they were. */
export interface Settled {
  /** Digest of the rules: see `ingestedWith`. */
  readonly code: string
  /** By id, a digest of a report's files, its seeds and their sidecars. */
  readonly reports: Readonly<Record<string, string>>
}

/** Reads what an earlier build found; nothing where that is missing or damaged. */
export async function readSettled(file: string): Promise<Settled> {
  try {
    const { code, reports } = JSON.parse(await readFile(file, 'utf8'))
    return { code, reports }
  } catch {
    return { code: '', reports: {} }
  }
}

/** Writes what `readSettled` reads. */
export async function writeSettled(file: string, settled: Settled): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.${process.pid}`, JSON.stringify(settled))
  await rename(`${file}.${process.pid}`, file)
}

/** All that is held, as settled. */
export async function settledNow(
  folders: Folders,
  reports: readonly Report[],
  code: string,
  digests: FileDigests,
): Promise<Settled> {
  const keys = await Promise.all(
    reports.map(async (report) => [report.front.id, await keyOf(report, folders, digests)] as const),
  )
  return { code, reports: Object.fromEntries(keys) }
}

/**
 * The files of the seeds that ingest may make something new of, with their sidecars: seeds of no report, and of a report that is
 * not settled.
 */
export async function unsettledSeeds(
  { seeds }: Folders,
  reports: readonly Report[],
  before: Settled,
  now: Settled,
): Promise<string[]> {
  if (!existsSync(seeds)) return []
  const names = (await readdir(seeds)).filter((name) => !name.startsWith('.'))
  const isSettled = ({ front: { id } }: Report) => before.code === now.code && before.reports[id] === now.reports[id]
  const settled = new Set(reports.filter(isSettled).flatMap(({ front }) => front.sources.map(({ file }) => file)))
  const files = names.filter((name) => !name.endsWith('.yaml') && !settled.has(name))
  const sidecars = new Set(files.map(sidecarOf))
  return [...files, ...names.filter((name) => sidecars.has(name))]
}

function sidecarOf(seed: string): string {
  return `${seed.slice(0, seed.length - extname(seed).length)}.yaml`
}

async function keyOf(report: Report, { seeds, content }: Folders, digests: FileDigests): Promise<string> {
  const held = join(content, reportFolder(report))
  const files = (await readdir(held)).sort().map((name) => join(held, name))
  const sources = report.front.sources.flatMap(({ file }) => [join(seeds, file), join(seeds, sidecarOf(file))])
  return digest(...files, ...[...files, ...sources].map((file) => (existsSync(file) ? digests.of(file) : '')))
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { digestOfFiles } from '../../src/archive/content-folder.ts'
import { keptReading } from '../../src/archive/kept-reading.ts'
import { extractedTexts } from '../../src/report/extracted-texts.ts'
import type { ReportFiles } from '../../src/report/parse-report.ts'
import type { Report } from '../../src/report/report.ts'
import { asReadBack, filesOf } from '../../src/report/serialize-report.ts'
import { sweepParts } from '../disk/write-whole.ts'

/** The folder of a report below `content/`: by province, so that no folder grows too long to look at. */
export function reportFolder(report: Report): string {
  const province = report.front.region?.split('/')[0] ?? (report.front.level === 'national' ? 'national' : 'unplaced')
  return join('reports', province, report.front.id)
}

/** Where reports wait, below `content/`, until all that belongs to their id is known. */
export const STAGING = '.staging'

/** What is to be written of a report, and what will be read of it. */
export interface WrittenReport {
  readonly report: Report
  readonly own: ReportFiles
  /** All files of its folder by name. */
  readonly files: ReadonlyMap<string, string>
}

/** The files of a report's folder. Errors as `serializeReport`. */
export function writtenReport(made: Report): WrittenReport {
  const report = asReadBack(made)
  const own = filesOf(report)
  const texts = extractedTexts(report).map(({ name, content }): [string, string] => [name, content])
  return { report, own, files: new Map([...Object.entries(own), ...texts]) }
}

/** Has a report that is written not be read from its files again, in a build that keeps what it reads: this takes longer than making it. */
export function keepWritten({ report, own }: WrittenReport): void {
  keptReading(digestOfFiles(own), () => report)
}

/**
 * Writes a report's files into a folder that nobody reads yet and that nothing was written into before. At once: the thread has nothing
 * else to do meanwhile, and to have a small file written by another costs thrice what writing it does.
 */
export function writeAside(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
}

/**
 * Puts a written folder in the place of a report, whole or not at all: the old one steps aside, the new one takes its
 * place. A run that was killed between the two is made good by `recover`.
 * @param before where the report is held now, where that is another place
 */
export async function putInPlace(aside: string, place: string, before: string = place): Promise<void> {
  // Nothing stands where a new report goes: one step does, and what stops it is looked into below.
  const moved =
    before === place &&
    (await rename(aside, place).then(
      () => true,
      () => false,
    ))
  if (moved) return
  const outgoing = join(dirname(before), OLD + basename(before))
  await mkdir(dirname(place), { recursive: true })
  await rm(outgoing, { recursive: true, force: true })
  const away = await rename(before, outgoing).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
  try {
    await rename(aside, place)
  } catch (error) {
    if (away) await rename(outgoing, before)
    throw error
  }
  await rm(outgoing, { recursive: true, force: true })
}

/** Takes the folder of a report that is withdrawn away, whole or not at all. */
export async function removeReport(content: string, folder: string): Promise<void> {
  const aside = join(content, STAGING, REMOVED)
  await mkdir(dirname(aside), { recursive: true })
  await rm(aside, { recursive: true, force: true })
  await rename(join(content, folder), aside)
  await rm(aside, { recursive: true })
}

/** Takes away what was written aside and waits no more. */
export async function clearStaging(content: string): Promise<void> {
  await rm(join(content, STAGING), { recursive: true, force: true })
}

/** Finishes what a killed run left: what waited goes, a report that was moved aside comes back unless a newer one has its place. */
export async function recover(content: string): Promise<void> {
  await clearStaging(content)
  await sweepParts(content)
  const root = join(content, 'reports')
  const folders = (
    await Promise.all((await namesIn(root)).map(async (province) => [province, await namesIn(join(root, province))]))
  ).flatMap(([province, names]) => Array.from(names as string[], (name) => [province as string, name] as const))
  const standing = new Set(folders.map(([, name]) => name))
  for (const [province, name] of folders.filter(([, name]) => name.startsWith(OLD))) {
    const id = name.slice(OLD.length)
    if (standing.has(id)) await rm(join(root, province, name), { recursive: true, force: true })
    else await rename(join(root, province, name), join(root, province, id))
  }
}

const OLD = '.old-'

const REMOVED = 'removed'

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  })
}

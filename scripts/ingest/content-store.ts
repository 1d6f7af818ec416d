import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { extractedTexts } from '../../src/report/extracted-texts.ts'
import type { Report } from '../../src/report/report.ts'
import { serializeReport } from '../../src/report/serialize-report.ts'

/** The folder of a report below `content/`: by province, so that no folder grows too long to look at. */
export function reportFolder(report: Report): string {
  const province = report.front.region?.split('/')[0] ?? (report.front.level === 'national' ? 'national' : 'unplaced')
  return join('reports', province, report.front.id)
}

/** Where reports wait, below `content/`, until all that belongs to their id is known. */
export const STAGING = '.staging'

/** The files of a report's folder by name. */
export function reportFiles(report: Report): ReadonlyMap<string, string> {
  const texts = extractedTexts(report).map(({ name, content }): [string, string] => [name, content])
  return new Map([...Object.entries(serializeReport(report)), ...texts])
}

/** Writes a report's files into a folder that nobody reads yet. */
export async function writeAside(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const [name, text] of files) await writeFile(join(folder, name), text)
}

/**
 * Puts a written folder in the place of a report, whole or not at all: the old one steps aside, the new one takes its
 * place. A run that was killed between the two is made good by `recover`.
 */
export async function putInPlace(aside: string, place: string): Promise<void> {
  const outgoing = join(dirname(place), OLD + place.slice(dirname(place).length + 1))
  await mkdir(dirname(place), { recursive: true })
  await rm(outgoing, { recursive: true, force: true })
  await rename(place, outgoing).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(aside, place)
  await rm(outgoing, { recursive: true, force: true })
}

/** Takes a report's folder away, when the report has moved to another or is withdrawn. */
export async function removeReport(content: string, folder: string): Promise<void> {
  await rm(join(content, folder), { recursive: true })
}

/** Finishes what a killed run left: what waited goes, a report that was moved aside comes back. */
export async function recover(content: string): Promise<void> {
  await rm(join(content, STAGING), { recursive: true, force: true })
  const root = join(content, 'reports')
  for (const province of await namesIn(root)) {
    const names = await namesIn(join(root, province))
    for (const name of names.filter((name) => name.startsWith(OLD))) {
      const [path, place] = [join(root, province, name), join(root, province, name.slice(OLD.length))]
      if (names.includes(name.slice(OLD.length))) await rm(path, { recursive: true, force: true })
      else await rename(path, place)
    }
  }
}

const OLD = '.old-'

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  })
}

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

/**
 * Writes a report's folder whole or not at all: beside its place first, then by rename. A run that was killed between
 * two renames is made good by `recover`.
 */
export async function storeReport(contentFolder: string, report: Report): Promise<void> {
  const place = join(contentFolder, reportFolder(report))
  const [incoming, outgoing] = [sibling(place, NEW), sibling(place, OLD)]
  await rm(incoming, { recursive: true, force: true })
  await mkdir(incoming, { recursive: true })
  for (const [name, text] of Object.entries(serializeReport(report))) await writeFile(join(incoming, name), text)
  for (const { name, content } of extractedTexts(report)) await writeFile(join(incoming, name), content)
  await moveIfThere(place, outgoing)
  await rename(incoming, place)
  await rm(outgoing, { recursive: true, force: true })
}

/** Takes a report's folder away, when the report has moved to another. */
export async function removeReport(contentFolder: string, report: Report): Promise<void> {
  await rm(join(contentFolder, reportFolder(report)), { recursive: true })
}

/** Finishes what a killed run left: half-written folders go, a report that was moved aside comes back. */
export async function recover(contentFolder: string): Promise<void> {
  const root = join(contentFolder, 'reports')
  for (const province of await namesIn(root)) {
    const names = await namesIn(join(root, province))
    for (const name of names) {
      const path = join(root, province, name)
      if (name.startsWith(NEW)) await rm(path, { recursive: true, force: true })
      if (!name.startsWith(OLD)) continue
      const place = join(root, province, name.slice(OLD.length))
      if (names.includes(name.slice(OLD.length))) await rm(path, { recursive: true, force: true })
      else await rename(path, place)
    }
  }
}

const NEW = '.new-'
const OLD = '.old-'

function sibling(place: string, prefix: string): string {
  return join(dirname(place), prefix + place.slice(dirname(place).length + 1))
}

async function moveIfThere(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true })
  await rename(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  })
}

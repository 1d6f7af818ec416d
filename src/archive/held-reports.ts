import { getCollection } from 'astro:content'
import { join } from 'node:path'
import type { Report } from '../report/report.ts'
import { readReport } from './content-folder.ts'
import { folders } from './folders.ts'

/** Each report as it was last read, by id, with the digest it was read at. */
const read = new Map<string, { readonly digest: string | number | undefined; readonly report: Promise<Report> }>()
let whole: Promise<Report[]> | undefined

/**
 * Every report the archive holds, whole, ordered by id: the one way pages get at reports. A build reads them once;
 * the development server asks the collection each time and reads again what has another digest.
 */
export function heldReports(): Promise<Report[]> {
  if (import.meta.env.DEV) return readHeld()
  whole ??= readHeld()
  return whole
}

async function readHeld(): Promise<Report[]> {
  const entries = await getCollection('reports')
  const sorted = entries.sort((a, b) => (a.id < b.id ? -1 : 1))
  return Promise.all(sorted.map(({ id, digest, data }) => readOnce(id, digest, data.folder)))
}

function readOnce(id: string, digest: string | number | undefined, folder: string): Promise<Report> {
  const known = read.get(id)
  if (known && known.digest === digest) return known.report
  const report = readReport(join(folders().content, folder))
  read.set(id, { digest, report })
  return report
}

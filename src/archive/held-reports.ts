import { getCollection } from 'astro:content'
import { join } from 'node:path'
import type { FrontMatter } from '../report/front-matter.ts'
import { folders } from './folders.ts'
import { type HeldReport, heldReport } from './held-report.ts'

let whole: Promise<HeldReport[]> | undefined

/**
 * Every report the archive holds, ordered by id: the one way pages get at reports. A build asks the collection once;
 * the development server each time, since reports change while it runs.
 */
export function heldReports(): Promise<HeldReport[]> {
  if (import.meta.env.DEV) return askCollection()
  whole ??= askCollection()
  return whole
}

async function askCollection(): Promise<HeldReport[]> {
  const entries = await getCollection('reports')
  return entries
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ digest, data: { folder, ...front } }) =>
      // The loader has put front matter there that was validated when it was read.
      heldReport(join(folders().content, folder), front as unknown as FrontMatter, String(digest)),
    )
}

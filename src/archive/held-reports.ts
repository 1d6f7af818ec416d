import { getCollection } from 'astro:content'
import { join } from 'node:path'
import type { FrontMatter } from '../report/front-matter.ts'
import { type CatalogueRow, catalogueOfBuild } from './catalogue.ts'
import { folders } from './folders.ts'
import { type HeldReport, heldReport } from './held-report.ts'

let whole: Promise<HeldReport[]> | undefined

/**
 * Every report the archive holds, ordered by id: the one way pages get at reports. A build has a catalogue of them; without one
 * Astro's collection is asked, by the development server each time, since reports change while it runs.
 */
export function heldReports(): Promise<HeldReport[]> {
  if (import.meta.env.DEV) return askCollection()
  whole ??= askBuild() ?? askCollection()
  return whole
}

function askBuild(): Promise<HeldReport[]> | null {
  const rows = catalogueOfBuild()
  return rows && Promise.resolve(held(rows))
}

async function askCollection(): Promise<HeldReport[]> {
  const entries = await getCollection('reports')
  return held(
    entries.map(({ digest, data: { folder, ...front } }) => {
      // The loader has put front matter there that was validated when it was read.
      return { folder, front: front as unknown as FrontMatter, digest: String(digest) }
    }),
  )
}

function held(rows: readonly CatalogueRow[]): HeldReport[] {
  const { content } = folders()
  return rows
    .map(({ folder, front, digest }) => heldReport(join(content, folder), front, digest))
    .sort((a, b) => (a.front.id < b.front.id ? -1 : 1))
}

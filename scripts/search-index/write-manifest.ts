import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../../src/report/report.ts'
import { foldTable } from '../../src/script/fold.ts'
import { keptFoldTable } from '../../src/search/kept-fold-table.ts'
import { pageNames } from '../../src/search/page-names.ts'
import { SEARCH_MANIFEST, type SearchManifest } from '../../src/search/search-manifest.ts'
import { characterReadings } from '../../src/search/traditional-reading.ts'
import type { BuiltBand } from './build-band.ts'
import { INDEX_MEANS, shortDigest } from './index-means.ts'
import type { IndexWork } from './index-work.ts'
import type { WrittenNames } from './write-names.ts'

/** What stands for the whole index, and digests of what it was made from: while these are the same, so are the files. */
export interface WrittenTables {
  readonly names: WrittenNames & { readonly key: string }
  /** The tables of characters, as the manifest names them, and a digest of all characters. */
  readonly characters: Pick<SearchManifest, 'fold' | 'readings'> & { readonly key: string }
}

/** What a manifest tells of. */
export interface IndexToName {
  readonly reports: readonly Report[]
  /** By name, newest first. */
  readonly bands: Readonly<Record<string, Pick<BuiltBand, 'digest' | 'guide' | 'characters'>>>
  /** The tables that stand; null where none do. */
  readonly standing: WrittenTables | null
}

/**
 * Writes what stands for the whole index: the tables of its characters, the names of places and issuers, and the file that names all.
 * @returns the tables; those that are the very ones that stood were not written again
 */
export async function writeManifest(
  folder: string,
  { reports, bands, standing }: IndexToName,
  work: IndexWork,
): Promise<WrittenTables> {
  const names = await namesOf(folder, reports, standing?.names, work)
  const all = [...Object.values(bands).map((band) => band.characters), names.characters].join('')
  const characters = await tablesOf(folder, [...new Set(all)].sort(), standing?.characters)
  const tables = { fold: characters.fold, readings: characters.readings, names: names.place }
  const digests = Object.values(bands).map(({ digest }) => digest)
  const manifest: SearchManifest = {
    digest: shortDigest(JSON.stringify([digests, tables])),
    reports: reports.length,
    shards: Object.entries(bands).map(([band, { guide }]) => ({ folder: band, guide })),
    ...tables,
  }
  await writeFile(join(folder, SEARCH_MANIFEST), JSON.stringify(manifest))
  return { names, characters }
}

async function namesOf(
  folder: string,
  reports: readonly Report[],
  standing: WrittenTables['names'] | undefined,
  work: IndexWork,
): Promise<WrittenTables['names']> {
  const pages = pageNames(reports)
  const key = shortDigest(JSON.stringify(pages))
  if (standing?.key === key) return standing
  const [written] = await work.names([{ folder, pages }])
  return { ...(written as WrittenNames), key }
}

async function tablesOf(
  folder: string,
  characters: readonly string[],
  standing: WrittenTables['characters'] | undefined,
): Promise<WrittenTables['characters']> {
  const key = shortDigest(characters.join(''))
  if (standing?.key === key) return standing
  const folded = Array.from(characters, INDEX_MEANS.fold)
  return {
    fold: await writeTable(folder, 'fold', keptFoldTable(foldTable(), folded)),
    readings: await writeTable(folder, 'readings', characterReadings(characters, INDEX_MEANS.alone)),
    key,
  }
}

/** Writes a value as JSON under a name that changes with it, so that it may be cached for good. */
async function writeTable(folder: string, name: string, value: unknown): Promise<string> {
  const json = JSON.stringify(value)
  const file = `${name}.${shortDigest(json)}.json`
  await writeFile(join(folder, file), json)
  return file
}

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../../src/report/report.ts'
import { foldTable } from '../../src/script/fold.ts'
import { keptFoldTable } from '../../src/search/kept-fold-table.ts'
import { nameFiles } from '../../src/search/name-files.ts'
import type { NameFile } from '../../src/search/named-page.ts'
import { pageNames } from '../../src/search/page-names.ts'
import { SEARCH_MANIFEST, type SearchManifest } from '../../src/search/search-manifest.ts'
import { characterReadings } from '../../src/search/traditional-reading.ts'
import type { BuiltBand } from './build-band.ts'
import { INDEX_MEANS, shortDigest } from './index-means.ts'

/**
 * Writes what stands for the whole index: the tables of its characters, the names of places and issuers, and the file that names all.
 * @param bands by name, newest first
 */
export async function writeManifest(
  folder: string,
  reports: readonly Report[],
  bands: Readonly<Record<string, Pick<BuiltBand, 'digest' | 'guide' | 'characters'>>>,
): Promise<void> {
  const names = nameFiles(pageNames(reports), INDEX_MEANS)
  const named = names.flatMap(({ pages }) => pages.map(({ lines }) => lines))
  const characters = new Set([...Object.values(bands).map((band) => band.characters), ...named].join(''))
  const tables = {
    fold: await writeTable(folder, 'fold', keptFoldTable(foldTable(), Array.from(characters, INDEX_MEANS.fold))),
    readings: await writeTable(folder, 'readings', characterReadings(characters, INDEX_MEANS.alone)),
    names: await writeNames(folder, names),
  }
  const digests = Object.values(bands).map(({ digest }) => digest)
  const manifest: SearchManifest = {
    digest: shortDigest(JSON.stringify([digests, tables])),
    reports: reports.length,
    shards: Object.entries(bands).map(([band, { guide }]) => ({ folder: band, guide })),
    ...tables,
  }
  await writeFile(join(folder, SEARCH_MANIFEST), JSON.stringify(manifest))
}

/** Writes a value as JSON under a name that changes with it, so that it may be cached for good. */
async function writeTable(folder: string, name: string, value: unknown): Promise<string> {
  const json = JSON.stringify(value)
  const file = `${name}.${shortDigest(json)}.json`
  await writeFile(join(folder, file), json)
  return file
}

/** Writes the files of names into a folder that is named for what they hold. */
async function writeNames(folder: string, names: readonly NameFile[]): Promise<SearchManifest['names']> {
  const files = names.map((file) => JSON.stringify(file))
  const into = `names.${shortDigest(files.join('\n'))}`
  await mkdir(join(folder, into), { recursive: true })
  await Promise.all(files.map((json, i) => writeFile(join(folder, into, `${i}.json`), json)))
  return { folder: into, files: files.length }
}

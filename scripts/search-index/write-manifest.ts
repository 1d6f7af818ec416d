import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../../src/report/report.ts'
import { foldTable } from '../../src/script/fold.ts'
import { keptFoldTable } from '../../src/search/kept-fold-table.ts'
import { nameFiles } from '../../src/search/name-files.ts'
import { type PageNames, pageNames } from '../../src/search/page-names.ts'
import { SEARCH_MANIFEST, type SearchManifest } from '../../src/search/search-manifest.ts'
import { characterReadings } from '../../src/search/traditional-reading.ts'
import type { BuiltBand } from './build-band.ts'
import { INDEX_MEANS, shortDigest } from './index-means.ts'

/** Names that were written: while the names are the same, so are their files. */
export interface WrittenNames extends NameFolder {
  /** Digest of the names. */
  readonly key: string
  /** Each character shown of them. */
  readonly characters: string
}

type NameFolder = SearchManifest['names']

/** What a manifest tells of. */
export interface IndexToName {
  readonly reports: readonly Report[]
  /** By name, newest first. */
  readonly bands: Readonly<Record<string, Pick<BuiltBand, 'digest' | 'guide' | 'characters'>>>
  /** The names that stand; null where none do. */
  readonly standing: WrittenNames | null
}

/**
 * Writes what stands for the whole index: the tables of its characters, the names of places and issuers, and the file that names all.
 * @returns the names, which are those that stood where they were not written again
 */
export async function writeManifest(folder: string, { reports, bands, standing }: IndexToName): Promise<WrittenNames> {
  const named = await writeNames(folder, pageNames(reports), standing)
  const characters = new Set([...Object.values(bands).map((band) => band.characters), named.characters].join(''))
  const tables = {
    fold: await writeTable(folder, 'fold', keptFoldTable(foldTable(), Array.from(characters, INDEX_MEANS.fold))),
    readings: await writeTable(folder, 'readings', characterReadings(characters, INDEX_MEANS.alone)),
    names: { folder: named.folder, files: named.files },
  }
  const digests = Object.values(bands).map(({ digest }) => digest)
  const manifest: SearchManifest = {
    digest: shortDigest(JSON.stringify([digests, tables])),
    reports: reports.length,
    shards: Object.entries(bands).map(([band, { guide }]) => ({ folder: band, guide })),
    ...tables,
  }
  await writeFile(join(folder, SEARCH_MANIFEST), JSON.stringify(manifest))
  return named
}

/** Writes a value as JSON under a name that changes with it, so that it may be cached for good. */
async function writeTable(folder: string, name: string, value: unknown): Promise<string> {
  const json = JSON.stringify(value)
  const file = `${name}.${shortDigest(json)}.json`
  await writeFile(join(folder, file), json)
  return file
}

/** Writes the files of names into a folder that is named for what they hold. */
async function writeNames(
  folder: string,
  pages: readonly PageNames[],
  standing: WrittenNames | null,
): Promise<WrittenNames> {
  const key = shortDigest(JSON.stringify(pages))
  if (standing?.key === key) return standing
  const names = nameFiles(pages, INDEX_MEANS)
  const files = names.map((file) => JSON.stringify(file))
  const into = `names.${shortDigest(files.join('\n'))}`
  await mkdir(join(folder, into), { recursive: true })
  await Promise.all(files.map((json, i) => writeFile(join(folder, into, `${i}.json`), json)))
  const shown = new Set(names.flatMap((file) => file.pages.flatMap(({ lines }) => Array.from(lines))))
  return { key, folder: into, files: files.length, characters: [...shown].join('') }
}

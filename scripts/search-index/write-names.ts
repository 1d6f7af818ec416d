import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameFiles } from '../../src/search/name-files.ts'
import type { PageNames } from '../../src/search/page-names.ts'
import type { SearchManifest } from '../../src/search/search-manifest.ts'
import { INDEX_MEANS, shortDigest } from './index-means.ts'

/** Names of places and issuers, and the folder of the index. */
export interface NamesToWrite {
  readonly folder: string
  readonly pages: readonly PageNames[]
}

/** Names that were written. */
export interface WrittenNames {
  /** Where they are, as the manifest says. */
  readonly place: SearchManifest['names']
  /** Each character shown of them. */
  readonly characters: string
}

/** Writes the files of names into a folder that is named for what they hold. */
export function writeNames({ folder, pages }: NamesToWrite): WrittenNames {
  const names = nameFiles(pages, INDEX_MEANS)
  const files = names.map((file) => JSON.stringify(file))
  const into = `names.${shortDigest(files.join('\n'))}`
  mkdirSync(join(folder, into), { recursive: true })
  for (const [i, json] of files.entries()) writeFileSync(join(folder, into, `${i}.json`), json)
  const shown = new Set(names.flatMap((file) => file.pages.flatMap(({ lines }) => Array.from(lines))))
  return { place: { folder: into, files: files.length }, characters: [...shown].join('') }
}

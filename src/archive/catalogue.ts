import { readFileSync } from 'node:fs'
import process from 'node:process'
import type { FrontMatter } from '../report/front-matter.ts'

/**
 * Names the file that lists the reports of the build that runs; without it whoever wants to know reads the content folder. Set and
 * empty while templates are compiled: the code of pages is made for any archive.
 */
export const CATALOGUE = 'ARCHIVE_CATALOGUE'

/** One report, as far as lists need it: text and ledger stay in its folder. */
export interface CatalogueRow {
  /** Below the content folder, with `/`. */
  readonly folder: string
  /** See `reportDigest`. */
  readonly digest: string
  readonly front: FrontMatter
}

/** The reports of the build that runs; null outside one. */
export function catalogueOfBuild(): CatalogueRow[] | null {
  const file = process.env[CATALOGUE]
  if (file === undefined) return null
  return file === '' ? [] : JSON.parse(readFileSync(file, 'utf8'))
}

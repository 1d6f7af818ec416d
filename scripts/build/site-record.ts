import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import type { SearchRecord } from '../index-search.ts'
import { digest } from './digest.ts'
import type { SiteAndSpare } from './spare-folder.ts'

/** What a build leaves for the next one to know about the site it made. */
export interface SiteRecord extends SiteAndSpare {
  /** Digest of code and settings: see `madeWith`. */
  readonly code: string
  /** Digest of seeds and content: see `archiveDigest`. */
  readonly archive: string
  /** Digest of the list of what was published. */
  readonly published: string
  /** Made without writing to content: seeds that were not yet taken in are still to be. */
  readonly frozen: boolean
  /** What Astro rendered, by file below the site's folder: the `cacheKey` it was rendered for, null where there is none. */
  readonly pages: Readonly<Record<string, string | null>>
  /** Simplified pages that search engines may list. */
  readonly listed: readonly string[]
  /** What is known of the search index. */
  readonly search: SearchRecord
}

const VERSION = 3

/** Where the record of the site in a folder is kept. */
export function recordFile(cache: string, out: string): string {
  return join(cache, 'sites', `${digest(out).slice(0, 16)}.json`)
}

/** Reads a record; null where there is none, or none to be trusted. */
export async function readRecord(file: string): Promise<SiteRecord | null> {
  try {
    const text = await readFile(file, 'utf8')
    const cut = text.indexOf('\n')
    const body = text.slice(cut + 1)
    return text.slice(0, cut) === head(body) ? JSON.parse(body) : null
  } catch {
    return null
  }
}

/** Writes what `readRecord` reads. */
export async function writeRecord(file: string, record: SiteRecord): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const body = JSON.stringify(record)
  const aside = `${file}.${process.pid}`
  await writeFile(aside, `${head(body)}\n${body}`)
  await rename(aside, file)
}

/** Forgets a site that is about to be changed. */
export async function forgetRecord(file: string): Promise<void> {
  await rm(file, { force: true })
}

function head(body: string): string {
  return `${VERSION} ${digest(body)}`
}

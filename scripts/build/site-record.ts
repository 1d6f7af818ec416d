import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SearchRecord } from '../index-search.ts'
import { digest } from './digest.ts'
import { keepValues, keptValues } from './kept-values.ts'
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

/** A site, and the file that keeps the record of it. */
export interface SiteOfRecord {
  readonly out: string
  readonly record: string
}

const VERSION = 4

/** Where the record of the site in a folder is kept. */
export function recordFile(cache: string, out: string): string {
  return join(cache, 'sites', `${digest(out).slice(0, 16)}.json`)
}

/** Where something else is kept for the site in a folder, beside the record of it: what is kept for one site says nothing of another. */
export function besideRecord(cache: string, out: string, kind: string): string {
  return recordFile(cache, out).replace(/json$/, kind)
}

/** Reads a record; null where there is none, or none to be trusted. What grows with the site is read when it is asked for. */
export async function readRecord(file: string): Promise<SiteRecord | null> {
  const value = await keptValues(file, VERSION)
  if (!value) return null
  // All that passes its checksum was written below.
  const made = onlyOnce(() => value(1) as Pick<SiteRecord, 'pages' | 'listed' | 'search'>)
  const standing = onlyOnce(() => value(2) as SiteAndSpare)
  return {
    ...(value(0) as Pick<SiteRecord, 'code' | 'archive' | 'published' | 'frozen'>),
    get pages() {
      return made().pages
    },
    get listed() {
      return made().listed
    },
    get search() {
      return made().search
    },
    get entries() {
      return standing().entries
    },
    get spare() {
      return standing().spare
    },
  }
}

/** Writes what `readRecord` reads. */
export async function writeRecord(file: string, record: SiteRecord): Promise<void> {
  const { pages, listed, search, entries, spare, ...decides } = record
  await keepValues(file, VERSION, [decides, { pages, listed, search }, { entries, spare }])
}

/** Forgets a site that is about to be changed. */
export async function forgetRecord(file: string): Promise<void> {
  await rm(file, { force: true })
}

function onlyOnce<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined
  return () => {
    found ??= { value: find() }
    return found.value
  }
}

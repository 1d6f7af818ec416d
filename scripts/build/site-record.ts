import { lstatSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import process from 'node:process'
import type { SearchRecord } from '../index-search.ts'
import { digest } from './digest.ts'

/** What a build leaves for the next one to know about the site it made. */
export interface SiteRecord {
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
  /** Everything below the folder. A folder has the size -1: its time tells whether anything was added or removed. */
  readonly entries: readonly Entry[]
}

/** A file or folder below the site's folder, and when it was last modified, in milliseconds. */
export type Entry = readonly [path: string, size: number, modified: number]

const VERSION = 2

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

/** Everything below a folder as it stands now, the folder itself included. */
export async function entriesOf(folder: string): Promise<Entry[]> {
  const below = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = below.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  return ['', ...paths.sort()].map((path) => entryOf(folder, path))
}

/** What `entriesOf` would say of a folder some of whose files have since changed or gone. */
export function entriesAfter(folder: string, before: readonly Entry[], touched: readonly string[]): Entry[] {
  const entries = new Map(before.map((entry) => [entry[0], entry]))
  const looked = new Set<string>()
  const look = (path: string): void => {
    if (looked.has(path)) return
    looked.add(path)
    if (path !== '') look(path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '')
    if (lstatSync(join(folder, path), { throwIfNoEntry: false })) entries.set(path, entryOf(folder, path))
    else entries.delete(path)
  }
  for (const path of touched) look(path)
  return Array.from(entries.values())
}

/** Whether a folder holds exactly what it held. */
export function isIntact(folder: string, entries: readonly Entry[]): boolean {
  try {
    return entries.every(([path, size, modified]) => {
      const now = entryOf(folder, path)
      return now[1] === size && now[2] === modified
    })
  } catch {
    return false
  }
}

function entryOf(folder: string, path: string): Entry {
  const found = lstatSync(join(folder, path))
  return [path, found.isDirectory() ? -1 : found.size, found.mtimeMs]
}

/** The files among entries. */
export function filesAmong(entries: readonly Entry[]): string[] {
  return entries.filter(([, size]) => size >= 0).map(([path]) => path)
}

import { resolve } from 'node:path'
import process from 'node:process'

/** The folders a run reads and writes, absolute. Each can be pointed elsewhere by its environment variable. */
export interface Folders {
  readonly seeds: string
  readonly content: string
  readonly out: string
  readonly cache: string
}

/** Reads `ARCHIVE_SEEDS`, `ARCHIVE_CONTENT`, `ARCHIVE_OUT` and `ARCHIVE_CACHE`; relative paths start at the working folder. */
export function folders(environment: NodeJS.ProcessEnv = process.env): Folders {
  return {
    seeds: resolve(environment['ARCHIVE_SEEDS'] ?? 'seeds'),
    content: resolve(environment['ARCHIVE_CONTENT'] ?? 'content'),
    out: resolve(environment['ARCHIVE_OUT'] ?? 'dist'),
    cache: resolve(environment['ARCHIVE_CACHE'] ?? '.cache'),
  }
}

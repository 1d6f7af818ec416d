import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { FrontMatter } from '../report/front-matter.ts'

/**
 * Tells for each source of a report whether its seed is in the seeds folder, as it is when a report is first asked about. What else a seed may
 * decide is in the report: one whose bytes have changed does not pass ingest. Folders are listed once: to ask for each of ten thousand files by
 * itself takes three times as long.
 */
export function sourcesPresent(seedsFolder: string): (front: FrontMatter) => string {
  const listed = new Map<string, ReadonlySet<string>>()
  const namesIn = (folder: string): ReadonlySet<string> => {
    const known = listed.get(folder) ?? new Set(namesAt(join(seedsFolder, folder)))
    listed.set(folder, known)
    return known
  }
  return ({ sources }) => {
    const isPresent = ({ file }: { readonly file: string }) => {
      const end = file.lastIndexOf('/')
      return namesIn(file.slice(0, Math.max(0, end))).has(file.slice(end + 1))
    }
    return sources.map((source) => Number(isPresent(source))).join('')
  }
}

function namesAt(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    // Where a folder was there may be nothing now, or a file.
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error
    return []
  }
}

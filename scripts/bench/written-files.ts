import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { filesBelow } from '../build/files-below.ts'

/** What a generator has written: HTML pages, files with them, and bytes of all. */
export interface WrittenFiles {
  readonly html: number
  readonly files: number
  readonly bytes: number
}

/** The files of a site but those of its search index, which no page is. */
export async function filesOfPages(site: string): Promise<string[]> {
  return (await filesBelow(site)).filter((file) => !file.startsWith('search-index/'))
}

/** Counts what a generator has written to a folder. */
export async function writtenFiles(site: string): Promise<WrittenFiles> {
  const files = await filesOfPages(site)
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(site, file))).size))
  return {
    html: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    bytes: sizes.reduce((a, b) => a + b, 0),
  }
}

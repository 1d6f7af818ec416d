import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Publication, parsePublished } from './published.ts'

/** Name of the file below the content folder. */
export const PUBLISHED_FILE = 'published.jsonl'

/** Reads `published.jsonl` of a content folder; an archive that has none has published nothing. Errors as `parsePublished`. */
export async function readPublished(contentFolder: string): Promise<Publication[]> {
  const file = join(contentFolder, PUBLISHED_FILE)
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return parsePublished(text, file)
}

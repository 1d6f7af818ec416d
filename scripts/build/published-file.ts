import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { formatPublished, type Publication, parsePublished } from '../../src/archive/published.ts'

const NAME = 'published.jsonl'

/** Reads `content/published.jsonl`; an archive that has none has published nothing. Errors as `parsePublished`. */
export async function readPublished(content: string): Promise<Publication[]> {
  const file = join(content, NAME)
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return parsePublished(text, file)
}

/** Adds lines to `content/published.jsonl`, whole or not at all. */
export async function appendPublished(content: string, added: readonly Publication[]): Promise<void> {
  if (added.length === 0) return
  const file = join(content, NAME)
  const aside = `${file}.${process.pid}`
  await writeFile(aside, formatPublished([...(await readPublished(content)), ...added]))
  await rename(aside, file)
}

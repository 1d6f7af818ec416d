import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { formatPublished, type Publication } from '../../src/archive/published.ts'
import { PUBLISHED_FILE, readPublished } from '../../src/archive/published-file.ts'

/** Adds lines to `content/published.jsonl`, whole or not at all. */
export async function appendPublished(content: string, added: readonly Publication[]): Promise<void> {
  if (added.length === 0) return
  const file = join(content, PUBLISHED_FILE)
  const aside = `${file}.${process.pid}`
  await writeFile(aside, formatPublished([...(await readPublished(content)), ...added]))
  await rename(aside, file)
}

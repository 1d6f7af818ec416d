import { join } from 'node:path'
import { formatPublished, type Publication } from '../../src/archive/published.ts'
import { PUBLISHED_FILE, readPublished } from '../../src/archive/published-file.ts'
import { writeWhole } from '../disk/write-whole.ts'

/** Adds lines to `content/published.jsonl`, whole or not at all. The caller holds the lock on content. */
export async function appendPublished(content: string, added: readonly Publication[]): Promise<void> {
  if (added.length === 0) return
  await writeWhole(join(content, PUBLISHED_FILE), formatPublished([...(await readPublished(content)), ...added]))
}

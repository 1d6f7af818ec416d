import { join } from 'node:path'
import { readReport } from '../../src/archive/content-folder.ts'
import { readPublished } from '../../src/archive/published-file.ts'
import { appendPublished } from '../build/append-published.ts'
import { removeReport } from './content-store.ts'
import type { Held } from './held-index.ts'

/** Takes a report out of content; where it was published, the address keeps saying why. */
export async function withdraw({ id, folder }: Held, reason: string, content: string, today: string): Promise<void> {
  const { title } = (await readReport(join(content, folder))).front
  const published = (await readPublished(content)).findLast((row) => row.id === id)
  // A run that was killed may have said so already.
  if (published && published.kind !== 'tombstone') {
    const tombstone = { kind: 'tombstone', id, address: published.address, since: today, title, reason } as const
    await appendPublished(content, [tombstone])
  }
  await removeReport(content, folder)
}

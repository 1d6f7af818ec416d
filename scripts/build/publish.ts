import type { HeldReport } from '../../src/archive/held-report.ts'
import { notYetPublished } from '../../src/archive/published.ts'
import { readPublished } from '../../src/archive/published-file.ts'
import { underLock } from '../disk/folder-lock.ts'
import { appendPublished } from './append-published.ts'

/** Another run may hold content for so many milliseconds before a build that has done all its work gives up. */
const PATIENCE = 60_000

/** Writes down the addresses of reports that are not yet published. Nothing is written where all are. */
export async function publish(content: string, reports: readonly HeldReport[]): Promise<void> {
  const fresh = async () => notYetPublished(await readPublished(content), reports)
  if ((await fresh()).length === 0) return
  await underLock(content, async () => appendPublished(content, await fresh()), PATIENCE)
}

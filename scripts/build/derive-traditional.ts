import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SitePlace } from '../../src/archive/site-place.ts'
import { scriptOf } from './check/page-files.ts'
import { digest } from './digest.ts'
import { doorDigest } from './door-digest.ts'
import { filesBelow } from './files-below.ts'
import type { PageTasks } from './page-worker.ts'
import type { Tell } from './progress.ts'
import type { WorkerPool } from './worker-pool.ts'

/** What deriving needs to know. Folders are absolute. */
export interface DeriveOptions {
  /** Root of the project, for the digest of the door's code. */
  readonly root: string
  /** The site being built: read, and given its `zh-hant/` pages. */
  readonly folder: string
  readonly cache: string
  readonly place: SitePlace
  readonly pool: WorkerPool<PageTasks>
  readonly tell: Tell
}

/** Derives `/zh-hant/` from the Simplified pages; what an earlier build derived from the same page by the same door is taken over. */
export async function deriveTraditional({ root, folder, cache, place, pool, tell }: DeriveOptions): Promise<void> {
  const files = await filesBelow(folder)
  const pages = files.filter((file) => file.endsWith('.html') && scriptOf(file) === 'zh-Hans')
  const door = await doorDigest(root)
  const kept = join(cache, 'traditional', digest(place.origin, place.base).slice(0, 16))
  const items = pages.map((file) => ({ folder, file, base: place.base, cache: kept, door }))
  const outcomes = await pool.run('derive', items, (count) => tell(`${count} of ${pages.length} pages`))
  await forget(kept, new Set(pages))
  tell(`${pages.length} pages, ${outcomes.filter(Boolean).length} of them as kept from the last build`)
}

/** Removes what the cache keeps of pages that are no more. */
async function forget(cache: string, pages: ReadonlySet<string>): Promise<void> {
  if (!existsSync(cache)) return
  const gone = (await filesBelow(cache)).filter((file) => !pages.has(file))
  await Promise.all(gone.map((file) => rm(join(cache, file), { force: true })))
}

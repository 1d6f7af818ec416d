import { scriptOf, twinOf } from './check/page-files.ts'
import type { PageTasks } from './page-worker.ts'
import type { Tell } from './progress.ts'
import type { WorkerPool } from './worker-pool.ts'

/** What deriving needs to know. */
export interface DeriveOptions {
  /** The pages being built, absolute: read, and given their `zh-hant/` twins. */
  readonly folder: string
  /** Files in it. Of these the Simplified pages are derived. */
  readonly files: readonly string[]
  /** Path the site stands under. */
  readonly base: string
  readonly pool: WorkerPool<PageTasks>
  readonly tell: Tell
}

/**
 * Derives the Traditional twins of the Simplified pages that have none: those Astro did not render.
 * @returns files of the twins
 */
export async function deriveTraditional({ folder, files, base, pool, tell }: DeriveOptions): Promise<string[]> {
  const there = new Set(files)
  const pages = files.filter(
    (file) => file.endsWith('.html') && scriptOf(file) === 'zh-Hans' && !there.has(twinOf(file)),
  )
  const items = pages.map((file) => ({ folder, file, base }))
  await pool.run('derive', items, (count) => tell(`${count} of ${pages.length} pages`))
  tell(`${pages.length} pages`)
  return pages.map(twinOf)
}

import { cp } from 'node:fs/promises'
import type { PageTasks } from '../page-worker.ts'
import type { Tell } from '../progress.ts'
import type { SiteRecord } from '../site-record.ts'
import type { WorkerPool } from '../worker-pool.ts'
import type { PagePath } from './page-app.ts'
import { type BundleKept, pageBundle } from './page-bundle.ts'
import { type PageKeys, pageKeys } from './page-keys.ts'
import { pagesInOrder } from './pages-in-order.ts'

/** What to render, and where. */
export interface Rendering {
  readonly bundle: BundleKept
  /** Gets the pages and the files they need; there is no such folder yet. */
  readonly folder: string
  /** Pages that need not be rendered where they would be for the same key. */
  readonly known: SiteRecord['pages']
  /** Path the site stands under. */
  readonly base: string
  readonly pool: WorkerPool<PageTasks>
  readonly tell: Tell
}

/**
 * Renders the pages that are new or have changed, each with its Traditional twin, in threads, and copies what pages need. Where the
 * templates are as they were, Astro is not started: what it made of them is kept.
 * @throws one error that names every page that cannot be rendered; or as `pageBundle`
 */
export async function renderPages({ bundle: kept, folder, known, base, pool, tell }: Rendering): Promise<PageKeys> {
  const bundle = await pageBundle(kept)
  await cp(bundle.files, folder, { recursive: true })
  // All threads at once: one tells the paths, and the others are not to begin only when there is something to render.
  const threads = Array.from({ length: pool.size }, (_, i) => ({ bundle, base, tells: i === 0 }))
  const [paths = []] = await pool.run('paths', threads)
  const keys = pageKeys(paths)
  const isChanged = ({ file, key }: PagePath) => key === null || known[file] !== key
  const sheaves = pagesInOrder(paths)
    .map((sheaf) => sheaf.filter(isChanged))
    .filter((sheaf) => sheaf.length > 0)
  const items = sheaves.map((sheaf) => ({ bundle, base, folder, paths: sheaf }))
  await pool.run('render', items, (done) => tell(`${done} of ${items.length} reports and lists`))
  tell(`${sheaves.flat().length} of ${paths.length} pages and data files`)
  return keys
}

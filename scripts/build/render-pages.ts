import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { moveFolder } from './move-folder.ts'
import { onlyChangedPages } from './only-changed-pages.ts'
import { pagePress } from './page-press.ts'
import type { PageTasks } from './page-worker.ts'
import { recoverFolder, stagingFor } from './replace-folder.ts'
import type { SiteRecord } from './site-record.ts'
import type { WorkerPool } from './worker-pool.ts'

/** The key of every page of a site, rendered or not, by file; null where it has none. */
export type PageKeys = ReadonlyMap<string, string | null>

/** What to render, and where. */
export interface Rendering {
  /** Root of the project. */
  readonly root: string
  /** Gets the pages and the files they need; there is no such folder yet. */
  readonly folder: string
  /** Pages that need not be rendered where they would be for the same key. */
  readonly known: SiteRecord['pages']
  /** Path the site stands under. */
  readonly base: string
  /** Writes pages and their Traditional twins. */
  readonly pool: WorkerPool<PageTasks>
}

/**
 * Renders the pages that are new or have changed, and what pages need, with Astro; threads write them, each with its Traditional twin.
 *
 * Each build renders in a folder of its own within the project: Astro keeps the code it renders with beside its output, and where
 * that lies outside the project falls back to one place for all, in which two builds at once spoil each other's work.
 * @throws what Astro throws: a page that cannot be rendered ends the build
 */
export async function renderPages({ root, folder, known, base, pool }: Rendering): Promise<PageKeys> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  // Whatever the caller runs in (tests set another), what is published is the production site.
  process.env['NODE_ENV'] = 'production'
  // The bundler is native code with a heap of its own, which by default keeps what it no longer needs: some 100 MB for the whole build.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0'
  const rooms = join(root, '.cache', 'render')
  await recoverFolder(rooms)
  const room = stagingFor(rooms)
  const keys = new Map<string, string | null>()
  const { build } = await import('astro')
  await build({
    root,
    outDir: room,
    logLevel: 'warn',
    integrations: [onlyChangedPages(known, keys, base, pagePress(room, base, pool))],
  })
  await mkdir(dirname(folder), { recursive: true })
  await moveFolder(room, folder)
  return keys
}

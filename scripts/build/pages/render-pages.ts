import { cp } from 'node:fs/promises'
import type { PageTasks } from '../page-worker.ts'
import type { Tell } from '../progress.ts'
import type { SiteRecord } from '../site-record.ts'
import type { WorkerPool } from '../worker-pool.ts'
import type { PagePath } from './page-app.ts'
import type { PageBundle } from './page-bundle.ts'
import { type PageKeys, pageKeys } from './page-keys.ts'
import { pagesInOrder } from './pages-in-order.ts'

/** What to render, and where. */
export interface Rendering {
  readonly bundle: PageBundle
  /** Gets the pages and the files they need; there is no such folder yet. */
  readonly folder: string
  /** Pages that need not be rendered where they would be for the same key. */
  readonly known: SiteRecord['pages']
  /** Bytes of files as they stand: what was long takes long, and so is begun with. */
  readonly sizes: ReadonlyMap<string, number>
  /** Path the site stands under. */
  readonly base: string
  readonly pool: WorkerPool<PageTasks>
  readonly tell: Tell
}

/**
 * Renders the pages that are new or have changed, each with its Traditional twin, in threads, and copies what pages need.
 * @throws one error that names every page that cannot be rendered
 */
export async function renderPages(rendering: Rendering): Promise<PageKeys> {
  const { bundle, folder, known, base, pool, tell } = rendering
  await cp(bundle.files, folder, { recursive: true })
  const render = async (sheaves: readonly (readonly PagePath[])[]) => {
    const items = longestFirst(sheaves, rendering).map((paths) => ({ bundle, base, folder, paths }))
    await pool.run('render', items, (done) => tell(`${done} of ${items.length} reports and lists`))
  }
  const [lone = []] = await pool.run('lonePaths', [{ bundle, base }])
  // One thread finds the others meanwhile.
  const [[paths = []]] = await Promise.all([pool.run('paths', [{ bundle, base }]), render(lone.map((path) => [path]))])
  const keys = pageKeys(paths)
  const rendered = new Set(lone.map(({ file }) => file))
  const isChanged = ({ file, key }: PagePath) => !rendered.has(file) && (key === null || known[file] !== key)
  const sheaves = pagesInOrder(paths)
    .map((sheaf) => sheaf.filter(isChanged))
    .filter((sheaf) => sheaf.length > 0)
  await render(sheaves)
  tell(`${lone.length + sheaves.flat().length} of ${paths.length} pages and data files`)
  return keys
}

/** Sheaves by how long what they give was before; in a site that is made anew all stay where they are. */
function longestFirst(sheaves: readonly (readonly PagePath[])[], { sizes }: Pick<Rendering, 'sizes'>) {
  const sizeOf = (sheaf: readonly PagePath[]) => sheaf.reduce((sum, { file }) => sum + (sizes.get(file) ?? 0), 0)
  return sheaves
    .map((sheaf) => [sizeOf(sheaf), sheaf] as const)
    .sort(([a], [b]) => b - a)
    .map(([, sheaf]) => sheaf)
}

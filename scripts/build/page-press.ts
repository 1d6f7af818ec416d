import type { PageTasks } from './page-worker.ts'
import type { WorkerPool } from './worker-pool.ts'

/** A file of the site, as it was rendered. */
export interface RenderedFile {
  /** Below the site's folder. */
  readonly file: string
  readonly bytes: ArrayBuffer
}

/** Takes what is rendered and has threads write it, the Simplified pages with their Traditional twins, while more is rendered. */
export interface PagePress {
  /** Takes one file. Resolves when the next may come: threads that lag behind are waited for, so that little is in memory. */
  add(rendered: RenderedFile): Promise<void>
  /** Resolves when all is written. */
  done(): Promise<void>
}

/** Files handed over at once. */
const SHEAF = 32

/**
 * @param folder the site's, absolute
 * @param base path the site stands under
 * @throws from `add` or `done`, what a thread threw: one error that names every page that failed
 */
export function pagePress(folder: string, base: string, pool: WorkerPool<PageTasks>): PagePress {
  let sheaf: RenderedFile[] = []
  let writing: Promise<unknown> = Promise.resolve()
  const handOver = async () => {
    const items = sheaf.map((rendered) => ({ ...rendered, folder, base }))
    sheaf = []
    // The pool does one round of work at a time.
    const before = writing
    writing = before.then(() => pool.run('press', items, undefined, ({ bytes }) => bytes))
    // Whoever waits next is told of it.
    writing.catch(() => {})
    await before
  }
  return {
    async add(rendered) {
      sheaf.push(rendered)
      if (sheaf.length >= SHEAF) await handOver()
    },
    async done() {
      await handOver()
      await writing
    },
  }
}

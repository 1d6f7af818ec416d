import type { SitePlace } from '../../src/archive/site-place.ts'
import type { ReadPage } from './check/interface-reads-back.ts'
import { scriptOf } from './check/page-files.ts'
import { type Changes, losesTargets, newTargets } from './check-changes.ts'
import type { PageTasks } from './page-worker.ts'
import type { Tell } from './progress.ts'
import type { SiteFiles } from './site-files.ts'
import type { WorkerPool } from './worker-pool.ts'

/** What the checks have to know of a site's pages: all of them, or what has changed and what that leads to. */
export type Inspected =
  | { readonly whole: true; readonly pages: readonly ReadPage[] }
  | { readonly whole: false; readonly changes: Changes; readonly targets: readonly ReadPage[] }

/** Where pages are read, and by whom. */
export interface Inspection {
  readonly site: SiteFiles
  readonly place: SitePlace
  readonly pool: WorkerPool<PageTasks>
  readonly tell: Tell
}

/** Reads the pages of a site for the checks: no more of those that stand unchanged than the changes could have broken. */
export async function inspectPages({ site, place, pool, tell }: Inspection): Promise<Inspected> {
  const inspect = (files: readonly string[], old = false) =>
    pool.run(
      'inspect',
      files.map((file) => ({ path: old ? site.before(file) : site.at(file), file })),
      (count) => tell(`${count} of ${files.length} pages`),
    )
  const pages = Array.from(site.files).filter((file) => file.endsWith('.html'))
  if (site.had.size === 0) return { whole: true, pages: await inspect(pages) }
  const changed = pages.filter((file) => site.changed.has(file))
  const now = await inspect(changed)
  const before = await inspect(
    changed.filter((file) => site.had.has(file)),
    true,
  )
  const changes = { now, before }
  if (!losesTargets(site, changes)) {
    return { whole: false, changes, targets: await inspect(newTargets(site, changes, place)) }
  }
  return { whole: true, pages: [...now, ...(await inspect(pages.filter((file) => !site.changed.has(file))))] }
}

/**
 * The Simplified pages search engines may list under their address; their twins go with them.
 * @param before those that were listed when the site was last made
 */
export function listedPages(inspected: Inspected, before: readonly string[]): string[] {
  const looked = inspected.whole ? inspected.pages : inspected.changes.now
  const anew = new Set(looked.map(({ file }) => file))
  const listed = looked.filter((page) => scriptOf(page.file) === 'zh-Hans' && !page.unlisted && page.movedTo === null)
  const still = inspected.whole ? [] : before.filter((file) => !anew.has(file))
  return [...still, ...listed.map(({ file }) => file)].sort()
}

import { join } from 'node:path'
import type { SitePlace } from '../../src/archive/site-place.ts'
import type { ReadPage } from './check/interface-reads-back.ts'
import { scriptOf } from './check/page-files.ts'
import { type Changes, lostTargets, newTargets } from './check-changes.ts'
import { pagesLeadingTo } from './page-links.ts'
import type { PageTasks } from './page-worker.ts'
import type { Tell } from './progress.ts'
import { shareStrings } from './share-strings.ts'
import type { SiteFiles, SiteFolders } from './site-files.ts'
import { slicesOf } from './slices-of.ts'
import type { WorkerPool } from './worker-pool.ts'

/** What the checks have to know of a site's pages: all of them, or what has changed and what that leads to. */
export type Inspected =
  | { readonly whole: true; readonly pages: readonly ReadPage[] }
  | { readonly whole: false; readonly changes: Changes; readonly targets: readonly ReadPage[] }

/** Where pages are read, and by whom. */
export interface Inspection {
  readonly site: SiteFiles
  /** What `inspectChanges` found; null where the site is made anew. */
  readonly changes: Changes | null
  /** Where it is kept what pages lead to: see `keepLinks`. */
  readonly links: string
  readonly place: SitePlace
  readonly pool: WorkerPool<PageTasks>
  readonly tell: Tell
}

/** Pages inspected before the next are begun with, so that no more of them hold strings of their own. */
const AT_ONCE = 1000

/** Reads the pages of a site for the checks: no more of those that stand unchanged than the changes could have broken. */
export async function inspectPages({ site, changes, links, place, pool, tell }: Inspection): Promise<Inspected> {
  const inspect = inspector(site.at, pool, tell)
  const pages = Array.from(site.files).filter((file) => file.endsWith('.html'))
  if (changes === null) return { whole: true, pages: await inspect(pages) }
  const unchanged = pages.filter((file) => !site.changed.has(file))
  const lost = lostTargets(site, changes)
  const leading = lost.size === 0 ? [] : await pagesLeadingTo(links, lost, unchanged)
  if (leading === null) return { whole: true, pages: [...changes.now, ...(await inspect(unchanged))] }
  const targets = new Set([...newTargets(site, changes, place), ...leading])
  return { whole: false, changes, targets: await inspect([...targets]) }
}

/** Changed pages that a thread is given at once: enough for it to go on while this one is busy with other things, few enough that threads finish together. */
const TOGETHER = 32

/**
 * Reads the pages that have changed, as they are and as they were: this depends on no other file of the site.
 * @param changed files in `staging`
 * @param had files of `out`
 */
export async function inspectChanges(
  { staging, out }: SiteFolders,
  changed: ReadonlySet<string>,
  had: ReadonlySet<string>,
  pool: WorkerPool<PageTasks>,
): Promise<Changes> {
  const pages = Array.from(changed)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, path: join(staging, file), before: had.has(file) ? join(out, file) : null }))
  const share = shareStrings()
  const changes: Changes[] = []
  for (const some of slicesOf(pages, AT_ONCE)) {
    const read = await pool.run('inspectChanges', slicesOf(some, TOGETHER))
    changes.push(...read.map(({ now, before }) => ({ now: now.map(share), before })))
  }
  return { now: changes.flatMap(({ now }) => now), before: changes.flatMap(({ before }) => before) }
}

function inspector(at: SiteFiles['at'], pool: WorkerPool<PageTasks>, tell: Tell) {
  const share = shareStrings()
  return async (files: readonly string[]): Promise<ReadPage[]> => {
    const pages: ReadPage[] = []
    for (const some of slicesOf(files, AT_ONCE)) {
      const items = some.map((file) => ({ path: at(file), file }))
      const done = (count: number) => tell(`${pages.length + count} of ${files.length} pages`)
      pages.push(...(await pool.run('inspect', items, done)).map(share))
    }
    return pages
  }
}

/** The pages that were looked at and will be part of the site: of others nothing new is known. */
export function lookedAt(inspected: Inspected): readonly ReadPage[] {
  return inspected.whole ? inspected.pages : inspected.changes.now
}

/**
 * The Simplified pages search engines may list under their address; their twins go with them.
 * @param before those that were listed when the site was last made
 */
export function listedPages(inspected: Inspected, { files }: SiteFiles, before: readonly string[]): string[] {
  const looked = lookedAt(inspected)
  const anew = new Set(looked.map(({ file }) => file))
  const listed = looked.filter((page) => scriptOf(page.file) === 'zh-Hans' && !page.unlisted && page.movedTo === null)
  const still = inspected.whole ? [] : before.filter((file) => files.has(file) && !anew.has(file))
  return [...still, ...listed.map(({ file }) => file)].sort()
}

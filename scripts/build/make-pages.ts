import { join } from 'node:path'
import type { HeldAt, HeldReport } from '../../src/archive/held-report.ts'
import { SEARCH_FOLDER } from '../../src/search/search-manifest.ts'
import { type BuiltSearch, indexSearch } from '../index-search.ts'
import type { PagesToIndex } from '../search-index/index-pages.ts'
import type { Build } from './build-site.ts'
import type { ReadPage } from './check/interface-reads-back.ts'
import { scriptOf, twinOf } from './check/page-files.ts'
import { checkEverything } from './check-everything.ts'
import { deriveTraditional } from './derive-traditional.ts'
import { filesBelow } from './files-below.ts'
import { filesAmong } from './folder-entries.ts'
import { formerAddressPages } from './former-addresses.ts'
import { inspectChanges, inspectPages, listedPages, lookedAt } from './inspect-pages.ts'
import { type MadeFiles, sortMade } from './made-files.ts'
import type { PageTasks } from './page-worker.ts'
import type { PageBundle } from './pages/page-bundle.ts'
import type { PageKeys } from './pages/page-keys.ts'
import { renderPages } from './pages/render-pages.ts'
import { type SiteFiles, siteFiles } from './site-files.ts'
import { besideRecord, type SiteRecord } from './site-record.ts'
import { sitemapFiles } from './sitemap.ts'
import type { WorkerPool } from './worker-pool.ts'
import { writeFiles } from './write-files.ts'

/** What pages are made from, when it is known what stands. */
export interface Making extends Required<Build> {
  /** Digest of what the site is made with: see `madeWith`. */
  readonly code: string
  /** The site that stands, where it was made with the same code and is as it was made; else null, and everything is made anew. */
  readonly standing: SiteRecord | null
  /** What the templates come to. */
  readonly bundle: PageBundle
}

/** A site that is whole and checked, and what the next build needs to know of it. */
export interface MadeSite extends Pick<SiteRecord, 'pages' | 'listed' | 'search'> {
  readonly site: SiteFiles
  /** The pages that were checked, all of them or those that have changed. */
  readonly looked: readonly ReadPage[]
}

/**
 * Renders, derives, indexes, lists and checks into the staging folder.
 * @throws `Problems` with every promise that is broken; or as `renderPages`
 */
export async function makePages(
  making: Making,
  staging: string,
  reports: readonly HeldReport[],
  pool: WorkerPool<PageTasks>,
): Promise<MadeSite> {
  const { folders, place, progress, standing, bundle } = making
  const between = { staging, out: folders.out }
  const over = standing !== null
  const known = standing?.pages ?? {}
  const sizes = new Map(standing?.entries.map(([file, size]) => [file, size]))
  const keys = await progress.step('render', (tell) =>
    renderPages({ bundle, folder: staging, known, sizes, base: place.base, pool, tell }),
  )
  await writeFiles(staging, formerAddressPages(reports, place))
  const rendered = sortMade(between, over, await filesBelow(staging))
  const twins = await progress.step('derive', (tell) =>
    deriveTraditional({ folder: staging, files: [...rendered.changed], base: place.base, pool, tell }),
  )
  const had = new Set(standing ? filesAmong(standing.entries) : [])
  const derived = sortMade(between, over, twins, rendered)
  // Threads that index wait for this one now and then: of a site that stands they look at what has changed meanwhile.
  const [search, changes] = await progress.step('index', () =>
    Promise.all([
      makeIndex(making, staging, reports, pool),
      over ? inspectChanges(between, derived.changed, had, pool) : null,
    ]),
  )
  const index = (await filesBelow(join(staging, SEARCH_FOLDER))).map((file) => `${SEARCH_FOLDER}/${file}`)
  const made = sortMade(between, over, index, derived)
  const pages = standingPages(keys, known, made)
  const stands = (file: string) => Object.hasOwn(pages, file) || made.same.has(file)
  const kept = Array.from(had).filter((file) => stands(file) || stands(simplifiedOf(file)) || search.keeps(file))
  const unlisted = siteFiles(between, made.changed, kept, had)
  const inspected = await progress.step('inspect', (tell) =>
    inspectPages({ site: unlisted, changes, links: linksFile(folders), place, pool, tell }),
  )
  const listed = listedPages(inspected, unlisted, standing?.listed ?? [])
  const sitemap = sitemapFiles(listed, place)
  await writeFiles(staging, sitemap)
  const all = sortMade(between, over, sitemap.keys(), made)
  const site = siteFiles(between, all.changed, [...unlisted.files, ...all.same], had)
  await progress.step('check', () => checkEverything({ site, inspected, place, reports, content: folders.content }))
  return { pages, site, listed, search: search.record, looked: lookedAt(inspected) }
}

/** Makes the search index, or what has changed of it, in threads. */
function makeIndex(
  { folders, standing, code }: Making,
  staging: string,
  reports: readonly HeldReport[],
  pool: WorkerPool<PageTasks>,
): Promise<BuiltSearch> {
  return indexSearch({
    reports,
    out: staging,
    standing: standing?.search ?? null,
    keep: { folder: besideRecord(folders.cache, folders.out, 'index'), code },
    work: {
      pages: (parts) => pool.run('indexPages', parts.map(heldElsewhere)),
      words: (parts) => pool.run('indexWords', parts),
      names: (parts) => pool.run('writeNames', parts),
    },
  })
}

/** What another thread has to know of reports. */
function heldElsewhere({ folder, pages }: PagesToIndex): PagesToIndex<HeldAt> {
  const heldAt = ({ folder: own, front, digest }: HeldAt) => ({ folder: own, front, digest })
  return { folder, pages: pages.map(({ report, ...page }) => ({ ...page, report: heldAt(report) })) }
}

/** The pages Astro has given, now or before, with the keys they were rendered for. */
function standingPages(keys: PageKeys, known: SiteRecord['pages'], { changed, same }: MadeFiles): SiteRecord['pages'] {
  const stands = (file: string, key: string | null) =>
    changed.has(file) || same.has(file) || (key !== null && known[file] === key)
  return Object.fromEntries(Array.from(keys).filter(([file, key]) => stands(file, key)))
}

/** The file a Traditional page is derived from; any other file itself. */
function simplifiedOf(file: string): string {
  return file.endsWith('.html') && scriptOf(file) === 'zh-Hant' ? twinOf(file) : file
}

/** Where it is kept what the pages of a site lead to: see `keepLinks`. */
export function linksFile({ cache, out }: Build['folders']): string {
  return besideRecord(cache, out, 'links')
}

import { rm } from 'node:fs/promises'
import { brokenPromises } from '../../src/archive/broken-promises.ts'
import { readReports } from '../../src/archive/content-folder.ts'
import type { Folders } from '../../src/archive/folders.ts'
import { notYetPublished } from '../../src/archive/published.ts'
import type { SitePlace } from '../../src/archive/site-place.ts'
import type { Report } from '../../src/report/report.ts'
import { indexSearch } from '../index-search.ts'
import type { BuiltPage } from './check/built-site.ts'
import { fileAt, scriptOf } from './check/page-files.ts'
import { checkSite } from './check-site.ts'
import { deriveTraditional } from './derive-traditional.ts'
import { filesBelow } from './files-below.ts'
import { formerAddressPages } from './former-addresses.ts'
import type { PageTasks } from './page-worker.ts'
import { Problems } from './problems.ts'
import { type Progress, progressOn } from './progress.ts'
import { appendPublished, readPublished } from './published-file.ts'
import { renderPages } from './render-pages.ts'
import { recoverFolder, replaceFolder, stagingFor } from './replace-folder.ts'
import { sitemapFiles } from './sitemap.ts'
import { takeInSeeds } from './take-in-seeds.ts'
import { type WorkerPool, workerPool } from './worker-pool.ts'
import { writeFiles } from './write-files.ts'

/** One build of the site. */
export interface Build {
  /** Root of the project. */
  readonly root: string
  readonly folders: Folders
  readonly place: SitePlace
  /** Write nothing but the site and the cache: `content/` is taken as it stands. */
  readonly frozen: boolean
}

/**
 * Seeds and content → the site in both scripts, with search. The old site stands until the new one is whole and checked.
 * @throws `Problems` with everything that is wrong with the archive or the site
 */
export async function buildSite(build: Build): Promise<void> {
  const { root, folders, place, frozen } = build
  const { content, out, cache } = folders
  const staging = stagingFor(out)
  const progress = progressOn()
  const pool = workerPool<PageTasks>(new URL('./page-worker.ts', import.meta.url))
  await recoverFolder(out)
  try {
    await progress.step('ingest', async (tell) => tell(await takeInSeeds(folders, frozen)))
    const reports = await readReports(content)
    await progress.step('render', () => renderPages(root, staging))
    await writeFiles(staging, formerAddressPages(reports, place))
    await progress.step('derive', (tell) => deriveTraditional({ root, folder: staging, cache, place, pool, tell }))
    await progress.step('index', () => indexSearch({ reports, out: staging }))
    const pages = await inspectPages(staging, pool, progress)
    await writeFiles(
      staging,
      sitemapFiles(
        pages.filter(isListed).map(({ file }) => file),
        place,
      ),
    )
    await progress.step('check', () => checkEverything(build, staging, pages, reports))
    if (!frozen) await appendPublished(content, notYetPublished(await readPublished(content), reports))
    await replaceFolder(out, staging)
  } finally {
    await pool.close()
    await rm(staging, { recursive: true, force: true })
  }
}

async function inspectPages(folder: string, pool: WorkerPool<PageTasks>, progress: Progress): Promise<BuiltPage[]> {
  return progress.step('inspect', async (tell) => {
    const files = (await filesBelow(folder)).filter((file) => file.endsWith('.html'))
    const items = files.map((file) => ({ folder, file }))
    return pool.run('inspect', items, (count) => tell(`${count} of ${files.length} pages`))
  })
}

/** Whether search engines may list a page under its Simplified address; its twin goes with it. */
function isListed(page: BuiltPage): boolean {
  return scriptOf(page.file) === 'zh-Hans' && !page.unlisted && page.movedTo === null
}

async function checkEverything(
  { folders, place }: Build,
  staging: string,
  pages: readonly BuiltPage[],
  reports: readonly Report[],
): Promise<void> {
  const files = new Set(pages.map(({ file }) => file))
  const published = await readPublished(folders.content)
  const problems = [
    ...brokenPromises(published, reports, (address) => files.has(fileAt(address))),
    ...(await checkSite(staging, pages, place)),
  ]
  if (problems.length > 0) throw new Problems(problems)
}

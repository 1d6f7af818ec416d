import { join } from 'node:path'
import process from 'node:process'
import { CATALOGUE } from '../../src/archive/catalogue.ts'
import type { HeldReport } from '../../src/archive/held-report.ts'
import { archiveDigest, publishedDigest } from './build-inputs.ts'
import type { Build } from './build-site.ts'
import type { FileDigests } from './file-digests.ts'
import { linksFile, type Making, makePages } from './make-pages.ts'
import { keepLinks } from './page-links.ts'
import { pageThreads } from './page-threads.ts'
import type { PageTasks } from './page-worker.ts'
import { pageBundle } from './pages/page-bundle.ts'
import { publish } from './publish.ts'
import { putInPlace } from './put-in-place.ts'
import { readCatalogue } from './read-catalogue.ts'
import { recoverFolder, stagingFor } from './replace-folder.ts'
import { besideRecord, recordFile, type SiteRecord, writeRecord } from './site-record.ts'
import { keepSpare, type SiteAndSpare, type Spare } from './spare-folder.ts'
import { takeInSeeds } from './take-in-seeds.ts'
import { useReadings } from './use-readings.ts'
import type { WorkerPool } from './worker-pool.ts'

/** What a build knows before it makes anything. */
export interface Start extends Required<Build> {
  /** Digest of what the site is made with: see `madeWith`. */
  readonly code: string
  readonly digests: FileDigests
  /** The site that stands, where it was made with the same code; else null, and everything is made anew. */
  readonly recorded: SiteRecord | null
  /** Whether it is as it was made: to look at it takes as long as to look at seeds and content, and goes on beside that. */
  readonly looking: Promise<boolean>
}

/** Makes the site, or what has changed of the one that stands. Errors as `buildSite`. */
export async function makeSite(start: Start): Promise<void> {
  const { root, folders, progress, digests, code } = start
  // Before there are threads: Astro takes as much memory as they all, and gives it back.
  const kept = besideRecord(folders.cache, folders.out, 'bundle')
  const bundle = await progress.step('compile', () => pageBundle({ root, kept, code }))
  const pool = pageThreads(start.recorded !== null)
  try {
    await useReadings(start)
    const catalogue = join(folders.cache, 'catalogue.json')
    // Before there are threads: each begins with the environment as it is then.
    process.env[CATALOGUE] = catalogue
    // They load what they work with while this one looks at the seeds.
    pool.begin()
    const takeIn = () =>
      progress.step('ingest', async (tell) =>
        tell(await takeInSeeds(start, (done, all) => tell(`${done} of ${all} seeds`))),
      )
    const [isIntact] = await Promise.all([start.looking, takeIn()])
    const recorded = isIntact ? start.recorded : null
    const archive = archiveDigest(folders, digests)
    // Threads have time for the spare while this one reads.
    const spare = recorded && claimedSpare(folders, recorded, pool)
    // Where something else fails before it is wanted, that is what is told.
    spare?.catch(() => {})
    const reports = await progress.step('read', () => readCatalogue(folders.content, catalogue, digests, pool))
    await replaceSite({ ...start, standing: recorded, spare, bundle }, archive, reports, pool)
  } finally {
    delete process.env[CATALOGUE]
    await pool.close()
    await recoverFolder(folders.out)
  }
}

async function claimedSpare(
  { cache, out }: Build['folders'],
  recorded: SiteAndSpare,
  pool: WorkerPool<PageTasks>,
): Promise<Spare | null> {
  const [claimed = null] = await pool.run('claimRecordedSpare', [{ out, record: recordFile(cache, out) }])
  return claimed && recorded.spare && { ...recorded.spare, ...claimed }
}

/**
 * Makes the pages of an archive and puts them in place, with a record of what was made.
 * @param making `spare` is the spare of the site that stands, as it will have been taken for this run
 * @param archive digest of the archive they are made from
 */
async function replaceSite(
  making: Making & Pick<Start, 'digests'> & { readonly spare: Promise<Spare | null> | null },
  archive: string,
  reports: readonly HeldReport[],
  pool: WorkerPool<PageTasks>,
): Promise<void> {
  const { folders, frozen, progress, digests, standing } = making
  const staging = stagingFor(folders.out)
  const { pages, site, listed, search, looked } = await makePages(making, staging, reports, pool)
  if (!frozen) await publish(folders.content, reports)
  const before = standing && { entries: standing.entries, spare: await making.spare }
  // Nothing is left for threads to do: they end while the site is put in place, and who began them waits for that.
  void pool.close()
  const { next, ...inPlace } = await progress.step('replace', () =>
    putInPlace({ folders, standing: before, staging, site }),
  )
  await keepLinks(linksFile(folders), looked, making.place, { anew: standing === null })
  await writeRecord(recordFile(folders.cache, folders.out), {
    code: making.code,
    archive,
    published: publishedDigest(folders, digests),
    frozen,
    pages,
    listed,
    search,
    ...inPlace,
  })
  await keepSpare(folders.out, next)
}

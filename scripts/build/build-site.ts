import { join } from 'node:path'
import type { Folders } from '../../src/archive/folders.ts'
import type { SitePlace } from '../../src/archive/site-place.ts'
import { archiveDigest, madeWith, publishedDigest } from './build-inputs.ts'
import { FileDigests } from './file-digests.ts'
import { keepCompiled } from './keep-compiled.ts'
import type { LookTasks } from './look-worker.ts'
import { type Progress, progressOn } from './progress.ts'
import { recoverFolder } from './replace-folder.ts'
import { readRecord, recordFile } from './site-record.ts'
import { workerPool } from './worker-pool.ts'

/** One build of the site. */
export interface Build {
  /** Root of the project. */
  readonly root: string
  readonly folders: Folders
  readonly place: SitePlace
  /** Write nothing but the site and the cache: `content/` is taken as it stands. */
  readonly frozen: boolean
  /** Where steps are shown; on the terminal, unless told otherwise. */
  readonly progress?: Progress
}

/**
 * Seeds and content → the site in both scripts, with search. Where nothing that decides it has changed since a build made the site
 * that stands, nothing is done; where only the archive has, only what has changed is made again. The site is the same either way.
 * @returns whether anything had to be made
 * @throws `Problems` with everything that is wrong with the archive or the site; then the site that stood still stands
 */
export async function buildSite({ root, folders, place, frozen, progress = progressOn() }: Build): Promise<boolean> {
  const { cache, out } = folders
  await recoverFolder(out)
  const looking = isAsRecorded(out, recordFile(cache, out))
  const digests = await FileDigests.open(join(cache, 'digests.json'))
  const code = madeWith(root, folders.content, place, digests)
  const archive = archiveDigest(folders, digests)
  const record = await readRecord(recordFile(cache, out))
  const recorded = record?.code === code ? record : null
  const same =
    recorded?.archive === archive &&
    recorded.published === publishedDigest(folders, digests) &&
    (frozen || !recorded.frozen)
  const isUpToDate = same && (await looking)
  if (!isUpToDate) {
    await keepCompiled(cache, code)
    // Most of the program, and where nothing has changed none of it is asked for.
    const { makeSite } = await import('./make-site.ts')
    await makeSite({ root, folders, place, frozen, progress, code, digests, recorded, looking })
  }
  await digests.keep()
  return !isUpToDate
}

/** Whether a site is what its record says, looked at in a thread of its own: for a large one this takes as long as all else that is looked at. */
async function isAsRecorded(out: string, record: string): Promise<boolean> {
  const pool = workerPool<LookTasks>(new URL('./look-worker.ts', import.meta.url), 1)
  try {
    return (await pool.run('isAsRecorded', [{ out, record }])).every(Boolean)
  } finally {
    await pool.close()
  }
}

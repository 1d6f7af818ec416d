import { dropUnchanged } from './change-folder.ts'
import { filesBelow } from './files-below.ts'
import type { SiteFolders } from './site-files.ts'

/** Files a build has made so far, by what they are to the site that stands. */
export interface MadeFiles {
  /** New, or with other bytes: these lie in the staging folder. */
  readonly changed: ReadonlySet<string>
  /** The same as before: these were let go of. */
  readonly same: ReadonlySet<string>
}

/**
 * Sorts what was made since.
 * @param over whether there is a site that stands: else all is new
 */
export async function sortMade(
  { staging, out }: SiteFolders,
  over: boolean,
  before: MadeFiles = { changed: new Set(), same: new Set() },
): Promise<MadeFiles> {
  const fresh = (await filesBelow(staging)).filter((file) => !before.changed.has(file))
  const changed = over ? await dropUnchanged(out, staging, fresh) : fresh
  const all = new Set([...before.changed, ...changed])
  return { changed: all, same: new Set([...before.same, ...fresh.filter((file) => !all.has(file))]) }
}

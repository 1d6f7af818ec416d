import { dropUnchanged } from './change-folder.ts'
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
 * @param files in the staging folder
 * @param over whether there is a site that stands: else all is new
 */
export function sortMade(
  { staging, out }: SiteFolders,
  over: boolean,
  files: Iterable<string>,
  before: MadeFiles = { changed: new Set(), same: new Set() },
): MadeFiles {
  const fresh = Array.from(files).filter((file) => !before.changed.has(file))
  const changed = new Set(over ? dropUnchanged(out, staging, fresh) : fresh)
  const same = fresh.filter((file) => !changed.has(file))
  return { changed: before.changed.union(changed), same: before.same.union(new Set(same)) }
}

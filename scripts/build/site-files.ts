import { join } from 'node:path'

/** The site a build makes: what has changed is in one folder, what stays as it is in another. */
export interface SiteFiles {
  /** Every file, as paths below the site's folder. */
  readonly files: ReadonlySet<string>
  /** Files that are new or have changed. */
  readonly changed: ReadonlySet<string>
  /** Files the site had before. */
  readonly had: ReadonlySet<string>
  /** Files it had and no longer has. */
  readonly gone: readonly string[]
  /** Where a file is now. */
  at(file: string): string
  /** Where a file the site had is. */
  before(file: string): string
}

/** Where the files of a site being made are. */
export interface SiteFolders {
  /** What has changed. */
  readonly staging: string
  /** The site as it stands. */
  readonly out: string
}

/**
 * Tells what a build has made of a site.
 * @param changed files in `staging`
 * @param kept files of `out` that are still part of the site where they have not changed
 * @param had files of `out`, none where the site is made anew
 */
export function siteFiles(
  { staging, out }: SiteFolders,
  changed: ReadonlySet<string>,
  kept: Iterable<string>,
  had: ReadonlySet<string>,
): SiteFiles {
  const files = new Set([...changed, ...kept])
  return {
    files,
    changed,
    had,
    gone: Array.from(had).filter((file) => !files.has(file)),
    at: (file) => join(changed.has(file) ? staging : out, file),
    before: (file) => join(out, file),
  }
}

import type { Build } from './build-site.ts'
import { entriesAfter, entriesOf, isIntact } from './folder-entries.ts'
import { Problems } from './problems.ts'
import { asideOf, claimedBy, replaceFolder } from './replace-folder.ts'
import type { SiteFiles } from './site-files.ts'
import { forgetRecord, recordFile } from './site-record.ts'
import { makeSpare, nextSite, type SiteAndSpare } from './spare-folder.ts'

/** A site in its place. */
export interface InPlace extends SiteAndSpare {
  /** Where the folder lies that will be its spare, which `keepSpare` is to be told when the record is written. */
  readonly next: string
}

/** What is put where. */
interface Putting {
  readonly folders: Build['folders']
  /** The site that stands, where this one was made from it, with its spare where that stands. */
  readonly standing: SiteAndSpare | null
  readonly staging: string
  readonly site: SiteFiles
}

/**
 * Puts a site that is whole and checked in its place. Whenever a run is killed, the site that stands is the old one or the new one whole.
 * @throws `Problems` where the site that stands is not the one this one was made from
 */
export async function putInPlace({ folders, standing, staging, site }: Putting): Promise<InPlace> {
  const { cache, out } = folders
  // A run that is killed after this leaves a site that nothing is known of: the next one makes it anew.
  const forget = () => forgetRecord(recordFile(cache, out))
  if (!standing) {
    const entries = entriesOf(staging, site.files)
    const spare = await makeSpare(staging, entries, out)
    await forget()
    replaceFolder(out, staging)
    return { entries: entriesAfter(out, entries, ['']), spare, next: claimedBy(out) }
  }
  stopWhereReplaced(out, standing)
  const next = await nextSite(out, standing, { staging, changed: site.changed, gone: site.gone })
  stopWhereReplaced(out, standing)
  await forget()
  replaceFolder(out, next.folder)
  return { entries: entriesAfter(out, next.known, ['', ...next.touched]), spare: next.spare, next: asideOf(out) }
}

/** The folder itself tells: two sites made apart are not of one moment. */
function stopWhereReplaced(out: string, { entries }: SiteAndSpare): void {
  const root = entries.filter(([path]) => path === '')
  if (isIntact(out, root)) return
  throw new Problems([`${out}: another build has put its site there meanwhile, and it stands; run this one again`])
}

import { existsSync, mkdirSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { changeFolder, makeFoldersOf, removeEmptied, removeFile } from './change-folder.ts'
import { type Entry, entryOf, filesAmong, foldersAmong, isIntact } from './folder-entries.ts'
import { linkOrCopy } from './link-or-copy.ts'
import { claimedBy } from './replace-folder.ts'

/**
 * What is known of a second folder kept beside the site, of which only folders take room: its files are those of the site, under a second name.
 * A change is made there, in the files that differ and no others, and then the two change places: the site is never half changed.
 */
export interface Spare {
  /** What is its own: folders; files too where the file system gave copies for second names. */
  readonly entries: readonly Entry[]
  /** Files of the site that have changed or gone since it was the site, or was made. */
  readonly behind: readonly string[]
  /** Whether all files but those are the site's own, so that who changes them changes both. */
  readonly linked: boolean
}

/** A site that stands, and its spare; null where there is none. */
export interface SiteAndSpare {
  readonly entries: readonly Entry[]
  readonly spare: Spare | null
}

/** What is to become of a site. */
export interface Change {
  /** Holds the files that have changed, which are taken from it. */
  readonly staging: string
  readonly changed: Iterable<string>
  readonly gone: readonly string[]
}

/** A site about to take its place. */
export interface NextSite {
  readonly folder: string
  /** What is known of its entries without looking, and which of them must be looked at. */
  readonly known: readonly Entry[]
  readonly touched: readonly string[]
  /** The site that stands, as the spare of this one. */
  readonly spare: Spare
}

/** Where the spare of a folder is kept: beside it, since files have second names on one disk only. */
export function spareOf(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.spare`)
}

/**
 * Takes the spare of a folder for this run alone, to where `claimedBy` says, and brings in what it is behind. To look at it takes as long as there are
 * folders, and to bring it up as long as the last change was great; it can be done long before it is wanted, while the site stands.
 * @returns what is known of it now; null where it is missing or is not as it is known, and then it is no more
 */
export async function claimSpare(folder: string, spare: Spare | null): Promise<Spare | null> {
  const own = claimedBy(folder)
  const found = await rename(spareOf(folder), own).then(
    () => true,
    () => false,
  )
  if (found && spare && isIntact(own, spare.entries)) {
    return { ...spare, linked: catchUp(own, folder, spare.behind) && spare.linked }
  }
  await rm(own, { recursive: true, force: true })
  return null
}

/** Makes a spare of a site of some entries from nothing, not yet in its place: this takes as long as there are files, while a change takes as long as it is great. */
export function makeSpare(site: string, entries: readonly Entry[], folder: string): Promise<Spare> {
  return linkAll(site, entries, claimedBy(folder))
}

/** Puts a folder in the place of the spare, unless another run has just put one there. */
export async function keepSpare(folder: string, from: string): Promise<void> {
  await rm(spareOf(folder), { recursive: true, force: true })
  await rename(from, spareOf(folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
}

/**
 * The next site, made from the spare of the one that stands, or from a new one where there is none.
 * @param standing the site, and its spare where that was taken: see `claimSpare`
 */
export async function nextSite(
  folder: string,
  { entries, spare }: SiteAndSpare,
  { staging, changed, gone }: Change,
): Promise<NextSite> {
  const own = claimedBy(folder)
  const claimed = spare ?? (await linkAll(folder, entries, own))
  const touched = [...changed, ...gone]
  changeFolder(own, staging, [...changed], gone)
  return {
    folder: own,
    known: claimed.linked ? [...entries.filter(([, size]) => size >= 0), ...claimed.entries] : claimed.entries,
    touched: [...claimed.behind, ...touched],
    spare: { entries: claimed.linked ? foldersAmong(entries) : entries, behind: touched, linked: claimed.linked },
  }
}

async function linkAll(from: string, entries: readonly Entry[], to: string): Promise<Spare> {
  await rm(to, { recursive: true, force: true })
  const folders = foldersAmong(entries)
  for (const [path] of folders) mkdirSync(join(to, path), { recursive: true })
  const linked = filesAmong(entries)
    .map((file) => linkOrCopy(join(from, file), join(to, file)))
    .every(Boolean)
  return { entries: (linked ? folders : entries).map(([path]) => entryOf(to, path)), behind: [], linked }
}

/** @returns whether every file that was brought in is the site's own */
function catchUp(spare: string, site: string, behind: readonly string[]): boolean {
  for (const file of behind) removeFile(join(spare, file))
  const there = behind.filter((file) => existsSync(join(site, file)))
  makeFoldersOf(spare, there)
  const links = there.map((file) => linkOrCopy(join(site, file), join(spare, file)))
  removeEmptied(spare, behind)
  return links.every(Boolean)
}

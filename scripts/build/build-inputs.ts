import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import type { Folders } from '../../src/archive/folders.ts'
import { PUBLISHED_FILE } from '../../src/archive/published-file.ts'
import type { SitePlace } from '../../src/archive/site-place.ts'
import { archive } from '../../src/archive.config.ts'
import { digest } from './digest.ts'
import type { FileDigests } from './file-digests.ts'
import { filesBelow } from './files-below.ts'

/** What a site is made with, beside the archive itself: folders and files of the project. */
const MADE_WITH = ['src', 'scripts', 'public']
const SETTINGS = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']

/** Tests are no part of the site. */
const NO_PART = /(^|\/)(fixtures|e2e|bench|made-reports)\/|\.test\.ts$/

/** Of content, what stands for itself: pages name in their keys the reports they show, and a build adds to the list of what was published. */
const KEYED = /^reports\//

/**
 * A digest of everything but the reports that decides what a site is: code, templates, styles, tables, settings, packages,
 * the Node that runs them, what content holds beside reports, the place the site is made for and its repository. While it stands, a page is a
 * function of its `cacheKey` alone.
 */
export async function madeWith(root: string, content: string, place: SitePlace, digests: FileDigests): Promise<string> {
  const parts = [process.version, place.origin, place.base, archive.repository ?? '']
  parts.push(...(await digestsBelow(content, digests, (file) => !KEYED.test(file) && file !== PUBLISHED_FILE)))
  for (const folder of MADE_WITH) {
    parts.push(...(await digestsBelow(join(root, folder), digests, (file) => !NO_PART.test(file))))
  }
  for (const file of SETTINGS.map((name) => join(root, name))) parts.push(existsSync(file) ? digests.of(file) : '')
  return digest(...parts)
}

/** Code that says how a report is read: see `keptReading`. */
const READ_WITH = ['src/report', 'src/text']

/** A digest of the code that reads reports. */
export function readWith(root: string, digests: FileDigests): Promise<string> {
  return codeDigest(root, READ_WITH, digests)
}

async function codeDigest(root: string, folders: readonly string[], digests: FileDigests): Promise<string> {
  const parts = [digests.of(join(root, 'package-lock.json'))]
  for (const folder of folders) {
    parts.push(...(await digestsBelow(join(root, folder), digests, (file) => !NO_PART.test(file))))
  }
  return digest(...parts)
}

/** Code and tables that say what ingest makes of a seed. */
const INGESTED_WITH = [...READ_WITH, 'src/script', 'src/gazetteer', 'src/genre', 'src/ingest', 'scripts/ingest']

/** A digest of the code that takes seeds in. */
export function ingestedWith(root: string, digests: FileDigests): Promise<string> {
  return codeDigest(root, INGESTED_WITH, digests)
}

/** A digest of the archive: every seed and everything kept, but for the list of what was published, which a build adds to. */
export async function archiveDigest({ seeds, content }: Folders, digests: FileDigests): Promise<string> {
  const kept = await digestsBelow(content, digests, (file) => file !== PUBLISHED_FILE)
  return digest(...(await digestsBelow(seeds, digests)), '', ...kept)
}

/** A digest of the list of what was published; of nothing where there is none. */
export function publishedDigest({ content }: Folders, digests: FileDigests): string {
  const file = join(content, PUBLISHED_FILE)
  return existsSync(file) ? digests.of(file) : ''
}

/** Names and digests of the files below a folder, in order; none where there is no folder. */
async function digestsBelow(
  folder: string,
  digests: FileDigests,
  counts: (file: string) => boolean = () => true,
): Promise<string[]> {
  if (!existsSync(folder)) return []
  const files = (await filesBelow(folder)).filter(counts)
  return files.flatMap((file) => [file, digests.of(join(folder, file))])
}

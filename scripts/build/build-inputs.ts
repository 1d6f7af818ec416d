import { join } from 'node:path'
import process from 'node:process'
import type { Folders } from '../../src/archive/folders.ts'
import { PUBLISHED_FILE } from '../../src/archive/published-file.ts'
import type { SitePlace } from '../../src/archive/site-place.ts'
import { archive } from '../../src/archive.config.ts'
import { digest } from './digest.ts'
import type { FileDigests } from './file-digests.ts'

/** What a site is made with, beside the archive itself: folders and files of the project. */
const MADE_WITH = ['src', 'scripts', 'public']
const SETTINGS = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']

/** Tests are no part of the site. */
const NO_PART = /(^|\/)(fixtures|e2e|bench|made-reports)\/|\.test\.ts$/

function isPart(file: string): boolean {
  return !NO_PART.test(file)
}

/** Whether a file of seeds or content counts: what is hidden is a lock, or what a run that was killed left. */
function isOfArchive(file: string): boolean {
  return !/(^|\/)\./.test(file)
}

/** Of content, what stands for itself: pages name in their keys the reports they show, and a build adds to the list of what was published. */
const KEYED = /^reports\//

/**
 * A digest of everything but the reports that decides what a site is: code, templates, styles, tables, settings, packages,
 * the Node that runs them, what content holds beside reports, the place the site is made for and its repository. While it stands, a page is a
 * function of its `cacheKey` alone.
 */
export function madeWith(root: string, content: string, place: SitePlace, digests: FileDigests): string {
  const parts = [process.version, place.origin, place.base, archive.repository ?? '']
  const besides = (file: string) => isOfArchive(file) && !KEYED.test(file) && file !== PUBLISHED_FILE
  parts.push(...digestsBelow(content, digests, besides))
  for (const folder of MADE_WITH) parts.push(...digestsBelow(join(root, folder), digests, isPart))
  for (const file of SETTINGS) parts.push(digests.ofIfThere(join(root, file)) ?? '')
  return digest(...parts)
}

/** Code that says how a report is read: see `keptReading`. */
const READ_WITH = ['src/report', 'src/text']

/** A digest of the code that reads reports. */
export function readWith(root: string, digests: FileDigests): string {
  return codeDigest(root, READ_WITH, digests)
}

function codeDigest(root: string, folders: readonly string[], digests: FileDigests): string {
  const parts = [digests.of(join(root, 'package-lock.json'))]
  for (const folder of folders) parts.push(...digestsBelow(join(root, folder), digests, isPart))
  return digest(...parts)
}

/** Code and tables that say what ingest makes of a seed. */
const INGESTED_WITH = [...READ_WITH, 'src/script', 'src/gazetteer', 'src/genre', 'src/ingest', 'scripts/ingest']

/** A digest of the code that takes seeds in. */
export function ingestedWith(root: string, digests: FileDigests): string {
  return codeDigest(root, INGESTED_WITH, digests)
}

/** A digest of the archive: every seed and everything kept, but for the list of what was published, which a build adds to. */
export function archiveDigest({ seeds, content }: Folders, digests: FileDigests): string {
  const received = digestsBelow(seeds, digests, isOfArchive)
  const kept = digestsBelow(content, digests, (file) => isOfArchive(file) && file !== PUBLISHED_FILE)
  return digest(received.join('\n'), kept.join('\n'))
}

/** A digest of the list of what was published, as it is now; of nothing where there is none. */
export function publishedDigest({ content }: Folders, digests: FileDigests): string {
  const file = join(content, PUBLISHED_FILE)
  digests.forget([file])
  return digests.ofIfThere(file) ?? ''
}

/** Names and digests of the files below a folder, in order; none where there is no folder. */
function digestsBelow(folder: string, digests: FileDigests, counts: (file: string) => boolean): string[] {
  return digests
    .filesBelow(folder)
    .filter(counts)
    .flatMap((file) => [file, digests.of(join(folder, file))])
}

import { createHash } from 'node:crypto'
import { copyFile, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isMap, parseDocument, stringify } from 'yaml'
import { readReports } from '../../src/archive/content-folder.ts'
import type { Folders } from '../../src/archive/folders.ts'
import { underLock } from '../disk/folder-lock.ts'
import { readIfThere } from '../disk/read-if-there.ts'
import { inScratchFolder } from '../disk/scratch-folder.ts'
import { sweepParts } from '../disk/write-whole.ts'
import type { IngestOutcome } from './ingest-outcome.ts'
import { placeSeed, takeBackSeed } from './place-seed.ts'
import { isSeedName, sidecarName } from './seed-files.ts'
import { takeIn } from './take-in.ts'

/** What whoever adds a report knows of where it was found. */
export interface Provenance {
  readonly url?: string
  /** A day in ISO form. */
  readonly retrieved?: string
}

/** What came of adding one file: taken in, with what was understood of it, or refused with everything that is wrong. */
export type Added =
  | { readonly added: true; readonly shown: string }
  | { readonly added: false; readonly problems: readonly string[] }

/**
 * Takes a report into the archive: its bytes and sidecar into `seeds/`, what ingest makes of them into `content/`. It is
 * tried in a folder of its own first: where anything is wrong, nothing is written. A run that is killed leaves the seed whole or not
 * at all, and the report likewise; adding the same file again finishes what it began.
 * @throws DiskProblem when another run is at work on the content, or something cannot be written; then nothing is
 */
export async function addReport(
  file: string,
  provenance: Provenance,
  { seeds, content }: Pick<Folders, 'seeds' | 'content'>,
  today: string,
): Promise<Added> {
  const name = basename(file)
  const before = [...provenanceProblems(provenance), ...(await fileProblems(file, name, content))]
  if (before.length > 0) return { added: false, problems: before }
  return inScratchFolder('fazhi-add', async (trial) => {
    await copyFile(file, join(trial, name))
    const sidecar = await sidecarFor(file, provenance)
    if (sidecar !== '') await writeFile(join(trial, sidecarName(name)), sidecar)
    const tried = await takeIn({ seeds: trial, content, mode: 'check', today })
    const problems = [...tried.refused.map(({ reason }) => `refused: ${reason}`), ...tried.clashes]
    if (problems.length > 0) return { added: false, problems }
    return underLock(content, async () => {
      await sweepParts(seeds)
      // Another run may have added it meanwhile.
      const now = await fileProblems(file, name, content)
      if (now.length > 0) return { added: false, problems: now }
      const placed = await placeSeed(seeds, name, await readFile(join(trial, name)), sidecar)
      if ('inTheWay' in placed) return { added: false, problems: [otherThere(placed.inTheWay, seeds)] }
      try {
        return { added: true, shown: shown(await takeIn({ seeds: trial, content, mode: 'accept', today }), name) }
      } catch (error) {
        await takeBackSeed(placed)
        throw error
      }
    })
  })
}

/** The table of a new report; of a copy, which report it is one of. */
function shown({ added, changed, unchanged }: IngestOutcome, name: string): string {
  const [report] = added
  if (report?.shown) return report.shown
  const id = changed[0]?.id ?? unchanged[0]
  return `${name} is a copy of ${id}, and is kept as a further source of it; how the two differ stands in its ledger.\n`
}

function otherThere(file: string, seeds: string): string {
  return `${file} is in ${seeds} already and says something else; give the file another name, or see to that one first`
}

function provenanceProblems({ url, retrieved }: Provenance): string[] {
  const badUrl = url !== undefined && !/^https?:\/\/./.test(URL.canParse(url) ? url : '')
  const badDay = retrieved !== undefined && !isDay(retrieved)
  return [
    ...(badUrl ? [`--url: found ${url}, expected an address that begins with http:// or https://`] : []),
    ...(badDay ? [`--retrieved: found ${retrieved}, expected a day of the calendar such as 2025-03-27`] : []),
  ]
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

async function fileProblems(file: string, name: string, content: string): Promise<string[]> {
  const found = await stat(file).catch(() => null)
  if (!found) return ['there is no such file']
  if (!found.isFile()) return ['is no file; give the files one by one']
  if (!isSeedName(name)) return ['has the name of a hidden file or of a sidecar; give the file another name']
  if (/\p{C}/u.test(name)) return ['has a name with invisible characters; give the file another name']
  const held = (await readReports(content)).flatMap(({ front }) =>
    front.sources.map((source) => ({ ...source, id: front.id })),
  )
  const digest = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
  const same = held.find(({ sha256 }) => sha256 === digest)
  if (same) return [`these very bytes are in the archive already: ${same.id}, as ${same.file}`]
  const named = held.find((source) => source.file === name)
  if (named) {
    return [
      `a seed named ${name} is in the archive already (${named.id}); give the file another name, or correct that report in its sidecar`,
    ]
  }
  return []
}

/** The sidecar that stands beside the file, with what is known of where it was found; empty where there is nothing to say. */
async function sidecarFor(file: string, provenance: Provenance): Promise<string> {
  const own = String((await readIfThere(join(file, '..', sidecarName(basename(file))))) ?? '')
  if (Object.keys(provenance).length === 0) return own
  if (own.trim() === '') return stringify(provenance)
  const document = parseDocument(own)
  if (document.errors.length > 0 || !isMap(document.contents)) return own
  for (const [key, value] of Object.entries(provenance)) document.set(key, value)
  return document.toString()
}

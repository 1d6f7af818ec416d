import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Folders } from '../../src/archive/folders.ts'
import type { Refusal } from '../../src/ingest/refusal.ts'
import { ingestedWith } from '../build/build-inputs.ts'
import { digest } from '../build/digest.ts'
import type { FileDigests } from '../build/file-digests.ts'
import { writeWhole } from '../disk/write-whole.ts'
import type { Held } from './held-index.ts'
import { type SeedFile, sidecarName } from './seed-files.ts'

/** The store of some folders: a cache may serve several archives. */
export async function settledStore(
  root: string,
  { seeds, content, cache }: Pick<Folders, 'seeds' | 'content' | 'cache'>,
  digests: FileDigests,
): Promise<SettledStore> {
  const file = join(cache, 'settled', `${digest(seeds, content).slice(0, 16)}.json`)
  return { file, code: await ingestedWith(root, digests), digests }
}

/** What ingest made of seeds the last time: the same, while seeds, sidecars, reports and rules stay as they were. */
export interface Settled {
  /** Digest of the rules: see `ingestedWith`. */
  readonly code: string
  /** By id, a digest of a report's files, its seeds and their sidecars. */
  readonly reports: Readonly<Record<string, string>>
  /** By file, a digest of a refused seed and its sidecar, and why it was refused. */
  readonly refused: Readonly<Record<string, readonly [key: string, refusal: Refusal]>>
}

/** Where a run finds what is settled, and keeps it for the next. What is missing or damaged only costs the work. */
export interface SettledStore {
  readonly file: string
  readonly code: string
  readonly digests: FileDigests
}

const NOTHING: Settled = { code: '', reports: {}, refused: {} }

/** Reads what an earlier run found; nothing where that is missing, damaged, or of other rules. */
export async function readSettled({ file, code }: SettledStore): Promise<Settled> {
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Settled
    return kept.code === code ? { ...NOTHING, ...kept } : NOTHING
  } catch {
    return NOTHING
  }
}

/** Writes what `readSettled` reads. */
export async function writeSettled({ file }: SettledStore, settled: Settled): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeWhole(file, JSON.stringify(settled))
}

/** What decides that a held report stays as it is: its files, its seeds and their sidecars. */
export function reportKey(held: Held, seeds: string, content: string, digests: FileDigests): string {
  const files = ['report.md', 'ledger.json'].map((name) => join(content, held.folder, name))
  return digest(
    held.folder,
    ...[...files, ...held.files.flatMap((file) => seedPaths(seeds, file))].map(digestIfThere(digests)),
  )
}

/** What decides that a refused seed is refused again. */
export function refusalKey({ file }: SeedFile, seeds: string, digests: FileDigests): string {
  return digest(...seedPaths(seeds, file).map(digestIfThere(digests)))
}

function seedPaths(seeds: string, file: string): string[] {
  return [join(seeds, file), join(seeds, sidecarName(file))]
}

function digestIfThere(digests: FileDigests): (file: string) => string {
  return (file) => (existsSync(file) ? digests.of(file) : '')
}

import { join } from 'node:path'
import type { Folders } from '../../src/archive/folders.ts'
import type { Refusal } from '../../src/ingest/refusal.ts'
import { ingestedWith } from '../build/build-inputs.ts'
import { digest } from '../build/digest.ts'
import type { FileDigests } from '../build/file-digests.ts'
import { keepValues, keptValues } from '../build/kept-values.ts'
import type { Held } from './held-index.ts'
import { type SeedFile, sidecarName } from './seed-files.ts'

/** The store of some folders: a cache may serve several archives. */
export function settledStore(
  root: string,
  { seeds, content, cache }: Pick<Folders, 'seeds' | 'content' | 'cache'>,
  digests: FileDigests,
): SettledStore {
  const file = join(cache, 'settled', `${digest(seeds, content).slice(0, 16)}.json`)
  return { file, code: ingestedWith(root, digests), digests }
}

/** What ingest made of seeds the last time: the same, while seeds, sidecars, reports and rules stay as they were. */
export interface Settled {
  /** By folder below content. */
  readonly reports: Readonly<Record<string, SettledReport>>
  /** By file, a digest of a refused seed and its sidecar, and why it was refused. */
  readonly refused: Readonly<Record<string, readonly [key: string, refusal: Refusal]>>
}

/** A report that is held as its seeds would be made again. */
export interface SettledReport extends Pick<Held, 'id' | 'files'> {
  /** Digest of its ledger: while it stands, so do id and files. */
  readonly ledger: string
  /** Digest of its files, its seeds and their sidecars. */
  readonly key: string
}

/** Where a run finds what is settled, and keeps it for the next. What is missing or damaged only costs the work. */
export interface SettledStore {
  readonly file: string
  /** Digest of the rules: see `ingestedWith`. What other rules made is not settled. */
  readonly code: string
  readonly digests: FileDigests
}

const NOTHING: Settled = { reports: {}, refused: {} }

const VERSION = 2

/** Reads what an earlier run found; nothing where that is missing, damaged, or of other rules. */
export async function readSettled({ file, code }: SettledStore): Promise<Settled> {
  const value = await keptValues(file, VERSION)
  return value?.(0) === code ? (value(1) as Settled) : NOTHING
}

/** Writes what `readSettled` reads. */
export async function writeSettled({ file, code }: SettledStore, settled: Settled): Promise<void> {
  await keepValues(file, VERSION, [code, settled])
}

/** A report that was found settled, for the next run. */
export function settledReport(held: Held, seeds: string, content: string, digests: FileDigests): SettledReport {
  const { id, files, folder } = held
  const ledger = digests.of(join(content, folder, 'ledger.json'))
  return { id, files, ledger, key: reportKey(held, seeds, content, digests) }
}

/** What decides that a held report stays as it is: its files, its seeds and their sidecars. */
export function reportKey({ folder, files }: Held, seeds: string, content: string, digests: FileDigests): string {
  const own = ['report.md', 'ledger.json'].map((name) => join(content, folder, name))
  const all = [...own, ...files.flatMap((file) => seedPaths(seeds, file))]
  return digest(folder, ...all.map((file) => digests.ofIfThere(file) ?? ''))
}

/** What decides that a refused seed is refused again. */
export function refusalKey({ file }: Pick<SeedFile, 'file'>, seeds: string, digests: FileDigests): string {
  return digest(...seedPaths(seeds, file).map((path) => digests.ofIfThere(path) ?? ''))
}

function seedPaths(seeds: string, file: string): string[] {
  return [join(seeds, file), join(seeds, sidecarName(file))]
}

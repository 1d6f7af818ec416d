import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { extract } from '../../src/ingest/extract/extract.ts'
import type { Seed } from '../../src/ingest/ingest.ts'

/** A seed by the names of its files: what it was received as, and what a person wrote beside it. */
export interface SeedFile {
  readonly file: string
  /** Name of the sidecar; null where there is none. */
  readonly sidecar: string | null
}

/** The seeds of a folder in order of name. Sidecars stand beside them as `<name>.yaml`; a folder that does not exist has none. */
export async function seedFiles(folder: string): Promise<SeedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  const sidecars = new Set(names.filter((name) => name.endsWith('.yaml')))
  return names
    .filter(isSeedName)
    .sort()
    .map((file) => ({ file, sidecar: sidecars.has(sidecarName(file)) ? sidecarName(file) : null }))
}

/** Whether a file of this name is a seed: no hidden file, no sidecar. */
export function isSeedName(name: string): boolean {
  return !name.startsWith('.') && !name.endsWith('.yaml')
}

/** The name of a seed's sidecar. */
export function sidecarName(file: string): string {
  return `${file.slice(0, file.length - extname(file).length)}.yaml`
}

/** Reads a seed, at once as `writeAside` writes, and takes the text out of it where it is no text file. */
export async function readSeed(folder: string, { file, sidecar }: SeedFile): Promise<Seed> {
  const bytes = readFileSync(join(folder, file))
  return {
    file,
    bytes,
    extracted: await extract(file, bytes),
    sidecar: sidecar === null ? null : readFileSync(join(folder, sidecar), 'utf8'),
  }
}

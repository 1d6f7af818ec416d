import { access, rm } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { SEED_EXTENSIONS } from '../../src/ingest/extract/seed-format.ts'
import { makeFolder } from '../disk/make-folder.ts'
import { readIfThere } from '../disk/read-if-there.ts'
import { writeWhole } from '../disk/write-whole.ts'
import { sidecarName } from './seed-files.ts'

/** What was put among the seeds, in order; empty where all of it was there already. */
export interface Placed {
  readonly files: readonly string[]
}

/** A file among the seeds that is in the way: it says something else, or would share the sidecar. */
export interface InTheWay {
  readonly inTheWay: string
}

/**
 * Puts a seed and its sidecar among the seeds, the sidecar first: a seed that a killed run left without one would be taken in without
 * its address. What is there already with the same bytes stays: a run that was killed may have put it there.
 * @param sidecar empty for none
 * @returns what was written, or what is in the way, and then nothing is written
 */
export async function placeSeed(
  seeds: string,
  name: string,
  bytes: Uint8Array,
  sidecar: string,
): Promise<Placed | InTheWay> {
  await makeFolder(seeds)
  const wanted: [string, Uint8Array][] = [[name, bytes]]
  if (sidecar !== '') wanted.unshift([sidecarName(name), Buffer.from(sidecar)])
  const missing: [string, Uint8Array][] = []
  for (const [file, content] of wanted) {
    const there = await readIfThere(join(seeds, file))
    if (there && !there.equals(content)) return { inTheWay: file }
    if (!there) missing.push([join(seeds, file), content])
  }
  const sharing = await sharingSidecar(seeds, name)
  return sharing ? { inTheWay: sharing } : writeAll(missing)
}

/** Another seed whose sidecar has the same name. */
async function sharingSidecar(seeds: string, name: string): Promise<string | null> {
  const stem = name.slice(0, name.length - extname(name).length)
  for (const extension of SEED_EXTENSIONS) {
    const other = stem + extension
    if (other !== name && (await isThere(join(seeds, other)))) return other
  }
  return null
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

async function writeAll(files: readonly (readonly [string, Uint8Array])[]): Promise<Placed> {
  const written: string[] = []
  try {
    for (const [file, content] of files) {
      await writeWhole(file, content)
      written.push(file)
    }
    return { files: written }
  } catch (error) {
    await takeBackSeed({ files: written })
    throw error
  }
}

/** Takes back what was put among the seeds, last first. */
export async function takeBackSeed({ files }: Placed): Promise<void> {
  for (const file of files.toReversed()) await rm(file, { force: true })
}

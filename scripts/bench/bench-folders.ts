import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Folders } from '../../src/archive/folders.ts'
import { filesBelow } from '../build/files-below.ts'
import type { MadeSeed } from './made-seeds.ts'

/** The folders of a bench, below a scratch folder of its own. */
export function benchFolders(scratch: string): Folders {
  return {
    seeds: join(scratch, 'seeds'),
    content: join(scratch, 'content'),
    out: join(scratch, 'dist'),
    cache: join(scratch, 'cache'),
  }
}

/** Writes seeds as a reader of the archive would add them. */
export async function writeSeeds(folder: string, seeds: Iterable<MadeSeed>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { file, text } of seeds) await writeFile(join(folder, file), text)
}

/** How much a built archive is on disk. */
export interface Sizes {
  readonly seeds: number
  readonly content: number
  readonly dist: number
  /** Of `dist`, what search needs. */
  readonly index: number
  /** Files of `dist`: hosts limit their number. */
  readonly files: number
}

/** Measures folders, in bytes. */
export async function sizesOf({ seeds, content, out }: Folders): Promise<Sizes> {
  return {
    seeds: await bytesBelow(seeds),
    content: await bytesBelow(content),
    dist: await bytesBelow(out),
    index: (await readdir(out)).includes('search-index') ? await bytesBelow(join(out, 'search-index')) : 0,
    files: (await filesBelow(out)).length,
  }
}

async function bytesBelow(folder: string): Promise<number> {
  const files = await filesBelow(folder)
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size))
  return sizes.reduce((a, b) => a + b, 0)
}

import { join } from 'node:path'
import process from 'node:process'
import type { Folders } from '../../src/archive/folders.ts'
import { FACTS } from '../../src/archive/kept-facts.ts'
import { READINGS } from '../../src/archive/kept-reading.ts'
import { readWith } from './build-inputs.ts'
import type { FileDigests } from './file-digests.ts'
import { soleFolder } from './sole-folder.ts'

/** A build that reads. */
interface Reading {
  /** Root of the project. */
  readonly root: string
  readonly folders: Folders
  readonly digests: FileDigests
  /** Digest of what the site is made with: see `madeWith`. */
  readonly code: string
}

/** Lets every reading of a report in this build be kept, and what follows from reports, for as long as the code that reads and finds stays. */
export async function useReadings({ root, folders, digests, code }: Reading): Promise<void> {
  process.env[READINGS] = await soleFolder(join(folders.cache, 'readings'), readWith(root, digests))
  process.env[FACTS] = await soleFolder(join(folders.cache, 'facts'), code)
}

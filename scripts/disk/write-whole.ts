import { readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isRunning, processName } from './running-process.ts'

/** What is not whole yet bears the process that writes it in its name, and is hidden. */
const PART = /^\..*\.(\d+(?:-\d+)?)\.part$/

/** Where this process writes what is to become a file: beside it, since a rename must stay on one disk. */
export function partOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.${processName().replace(' ', '-')}.part`)
}

/**
 * Writes a file whole or not at all: beside its place, then by one rename.
 * @throws an error of the file system that names the file; then nothing is left
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const part = partOf(file)
  try {
    await writeFile(part, content)
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    throw Object.assign(error as NodeJS.ErrnoException, { path: file, dest: file })
  }
}

/** Removes from a folder what runs that were killed had not written whole. A folder that does not exist holds nothing. */
export async function sweepParts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const writer = PART.exec(name)?.[1]
    if (writer && !isRunning(writer.replace('-', ' '))) await rm(join(folder, name), { force: true })
  }
}

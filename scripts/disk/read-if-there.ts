import { readFile } from 'node:fs/promises'

/** A file's bytes, or null where there is none. @throws what else keeps it from being read: it must not be taken for missing and written over */
export async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

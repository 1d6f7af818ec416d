import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those it stands in, where they are not there.
 * @returns whether anything had to be made
 */
export async function makeFolder(folder: string): Promise<boolean> {
  try {
    return (await mkdir(folder, { recursive: true })) !== undefined
  } catch (error) {
    // Asked for several folders at once the platform says only that one is missing, not why it could not be made.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    let top = folder
    while (!existsSync(dirname(top))) top = dirname(top)
    await mkdir(top)
    return makeFolder(folder)
  }
}

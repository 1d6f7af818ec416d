import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRunning, processName } from './running-process.ts'

/**
 * Does work with an empty folder that nobody else uses, and removes it. What runs that were killed could not remove goes with it.
 * @param purpose begins the folder's name, so that it is known whose it is
 */
export async function inScratchFolder<T>(purpose: string, work: (folder: string) => Promise<T>): Promise<T> {
  await sweepFolders(purpose)
  const folder = await mkdtemp(join(tmpdir(), `${purpose}.${processName().replace(' ', '-')}.`))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function sweepFolders(purpose: string): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    const [begins, owner, rest] = name.split('.')
    if (begins !== purpose || !owner || rest === undefined || isRunning(owner.replace('-', ' '))) continue
    // Another user's is for that user to remove.
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => {})
  }
}

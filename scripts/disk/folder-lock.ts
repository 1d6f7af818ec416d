import { link, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DiskProblem, diskProblem } from './disk-problem.ts'
import { makeFolder } from './make-folder.ts'
import { isRunning, processName } from './running-process.ts'
import { partOf } from './write-whole.ts'

/**
 * Does work on a folder while no other process does. The lock is a file that names the process; one whose process is gone was
 * left by a killed run and is taken over. A folder that had to be made and stays empty goes again.
 * @param patience milliseconds to wait for another process that is at work there
 * @throws DiskProblem when another process is at work, or when the folder cannot be written
 */
export async function underLock<T>(folder: string, work: () => Promise<T>, patience = 0): Promise<T> {
  const lock = join(folder, '.lock')
  try {
    const made = await makeFolder(folder)
    await take(lock, performance.now() + patience)
    try {
      return await work()
    } finally {
      await rm(lock, { force: true })
      if (made) await rmdir(folder).catch(() => {})
    }
  } catch (error) {
    throw diskProblem(error, folder)
  }
}

/** Between two looks at a lock that is held, in milliseconds. */
const LOOK = 50

async function take(lock: string, until: number): Promise<void> {
  for (let stale = 0; !(await claim(lock)); ) {
    const owner = await ownerOf(lock)
    if (isRunning(owner) || stale === MOST_STALE) {
      if (performance.now() >= until) throw isHeld(lock, owner)
      await new Promise((resolve) => setTimeout(resolve, LOOK))
    } else {
      await takeAway(lock, owner)
      stale++
    }
  }
}

/** A lock found stale more often than this is fought for: whoever has it is alive. */
const MOST_STALE = 3

function isHeld(lock: string, owner: string): DiskProblem {
  const who = owner.split(' ')[0] || 'unknown'
  return new DiskProblem(
    `${lock}: process ${who} is at work in this folder; wait until it is done, then run this again`,
  )
}

/** Makes the lock, with the name of this process in it from the first; false where it is there already. */
async function claim(lock: string): Promise<boolean> {
  const mine = partOf(lock)
  try {
    // Never into a file of that name: it may be the lock itself, by the name a killed run made it under.
    await rm(mine, { force: true })
    await writeFile(mine, `${processName()}\n`)
    await link(mine, lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw Object.assign(error as NodeJS.ErrnoException, { path: lock, dest: lock })
  } finally {
    await rm(mine, { force: true })
  }
}

/** Takes a stale lock away, unless another process has just taken it over. */
async function takeAway(lock: string, stale: string): Promise<void> {
  const aside = partOf(`${lock}-stale`)
  try {
    await rename(lock, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const found = await ownerOf(aside)
  if (found === stale || !isRunning(found)) await rm(aside, { force: true })
  else await rename(aside, lock)
}

/** The process a lock names; empty where it names none, as when the machine went down before it reached the disk. */
async function ownerOf(lock: string): Promise<string> {
  const text = await readFile(lock, 'utf8').catch(() => '')
  return text.endsWith('\n') ? text.trimEnd() : ''
}

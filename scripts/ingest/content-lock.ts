import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'

/** Why content could not be written, in words that say what to do. */
export class CannotWrite extends Error {}

/** What the file system says, and what to do about it. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some space',
  EDQUOT: 'the disk quota is used up: free some space',
  EACCES: 'it may not be written by this user: check its permissions',
  EPERM: 'it may not be written by this user: check its permissions',
  EROFS: 'it is on a read-only file system: point ARCHIVE_CONTENT elsewhere',
  ENOTDIR: 'a file stands where a folder is needed: move it away',
  EEXIST: 'a file stands where a folder is needed: move it away',
}

/**
 * Does work on a content folder while no other process does. The lock is a file with the process's number; one whose
 * process is gone was left by a killed run and is taken over.
 * @throws CannotWrite when another process is at work, or when the folder cannot be written
 */
export async function underLock<T>(content: string, work: () => Promise<T>): Promise<T> {
  const lock = join(content, '.lock')
  try {
    await mkdir(content, { recursive: true })
    await take(lock)
    try {
      return await work()
    } finally {
      await rm(lock, { force: true })
    }
  } catch (error) {
    throw cannotWrite(error, content)
  }
}

/**
 * An error of the file system as one that says what to do; any other as it is.
 * @param folder named where the error names no path
 */
export function cannotWrite(error: unknown, folder: string): unknown {
  const { code, path, message } = error as NodeJS.ErrnoException
  // What comes from a worker thread has only its message, which begins with the code.
  const known = code ?? /^E[A-Z]+(?=: )/m.exec(message ?? '')?.[0] ?? ''
  const remedy = REMEDIES[known]
  if (!remedy) return error
  return new CannotWrite(
    `${path ?? folder} cannot be written (${known}): ${remedy}, then run this again; nothing is half written`,
  )
}

/** Ends a program where something cannot be written, in words; anything else is a defect and shows where it is. */
export function stopWhereNothingCanBeWritten(error: unknown): never {
  const known = cannotWrite(error, process.cwd())
  if (!(known instanceof CannotWrite)) throw error
  console.error(known.message)
  process.exit(1)
}

async function take(lock: string, tries = 3): Promise<void> {
  const mine = await writeFile(lock, `${process.pid}\n`, { flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false
      throw error
    },
  )
  if (mine) return
  const owner = await ownerOf(lock)
  if (tries === 0 || (owner !== null && isRunning(owner))) {
    throw new CannotWrite(
      `${lock}: process ${owner ?? 'unknown'} is at work on this content; wait until it is done, then run this again`,
    )
  }
  await takeAway(lock, owner)
  await take(lock, tries - 1)
}

/** Takes a stale lock away, unless another process has just taken it over. */
async function takeAway(lock: string, stale: number | null): Promise<void> {
  const aside = `${lock}.${process.pid}`
  try {
    await rename(lock, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const found = await ownerOf(aside)
  if (found === stale || found === null || !isRunning(found)) await rm(aside, { force: true })
  else await rename(aside, lock)
}

/** The process a lock names; null where it names none, as when its owner was killed between making and filling it. */
async function ownerOf(lock: string): Promise<number | null> {
  const text = await readFile(lock, 'utf8').catch(() => '')
  return /^\d+\n$/.test(text) ? Number(text) : null
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

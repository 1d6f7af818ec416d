import { existsSync, renameSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'

/**
 * A folder is replaced by another in two renames: the old one steps aside, the new one takes its place.
 * All names carry the process that made them, so that two runs do not touch each other's work.
 */
const STAGED = '.next-'
const CLAIMED = '.spare-'
const ASIDE = '.old-'

/** Where this run prepares what will become `folder`: beside it, since a rename must stay on one disk. */
export function stagingFor(folder: string): string {
  return `${folder}${STAGED}${process.pid}`
}

/** Where this run has a second folder made like `folder` to itself. */
export function claimedBy(folder: string): string {
  return `${folder}${CLAIMED}${process.pid}`
}

/** Where `folder` steps aside to. */
export function asideOf(folder: string): string {
  return `${folder}${ASIDE}${process.pid}`
}

/**
 * Puts `next` in the place of `folder`, which is then where `asideOf` says, if there was one. Nothing else can come between
 * the two renames: for a moment there is no folder, and `recoverFolder` knows the way back.
 */
export function replaceFolder(folder: string, next: string): void {
  if (existsSync(folder)) renameSync(folder, asideOf(folder))
  renameSync(next, folder)
}

/**
 * Clears up after this run, and after runs that were killed: a folder that had stepped aside and has no successor comes back,
 * everything else such runs left is removed. What belongs to a process that is alive stays.
 */
export async function recoverFolder(folder: string): Promise<void> {
  const parent = dirname(folder)
  if (!existsSync(parent)) return
  for (const name of await readdir(parent)) {
    const left = leftBy(name, basename(folder))
    if (!left || isAlive(left.pid)) continue
    if (left.kind === ASIDE && !existsSync(folder)) await rename(join(parent, name), folder)
    else await rm(join(parent, name), { recursive: true, force: true })
  }
}

function leftBy(name: string, folder: string): { kind: string; pid: number } | null {
  for (const kind of [STAGED, CLAIMED, ASIDE]) {
    const pid = name.startsWith(folder + kind) ? Number(name.slice(folder.length + kind.length)) : Number.NaN
    if (Number.isInteger(pid)) return { kind, pid }
  }
  return null
}

function isAlive(pid: number): boolean {
  // This run has left nothing yet: what bears its number was left by an earlier process of the same number.
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

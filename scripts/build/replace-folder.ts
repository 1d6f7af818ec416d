import { existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'

/**
 * A folder is replaced by another in two renames: the old one steps aside, the new one takes its place.
 * Both names carry the process that made them, so that two runs do not touch each other's work.
 */
const STAGED = '.next-'
const ASIDE = '.old-'

/** Where this run prepares what will become `folder`: beside it, since a rename must stay on one disk. */
export function stagingFor(folder: string): string {
  return `${folder}${STAGED}${process.pid}`
}

/** Puts `staging` in the place of `folder`. */
export async function replaceFolder(folder: string, staging: string): Promise<void> {
  const aside = `${folder}${ASIDE}${process.pid}`
  if (existsSync(folder)) await rename(folder, aside)
  await rename(staging, folder)
  await rm(aside, { recursive: true, force: true })
}

/**
 * Clears up after runs that were killed: a folder that had stepped aside and has no successor comes back,
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
  for (const kind of [STAGED, ASIDE]) {
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

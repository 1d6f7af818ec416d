import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readIfThere } from '../disk/read-if-there.ts'

/** Removes from `staging` the files that stand in `folder` with the same bytes: what is left has changed. */
export async function dropUnchanged(folder: string, staging: string, files: readonly string[]): Promise<string[]> {
  const changed: string[] = []
  for (const file of files) {
    if (await sameBytes(join(folder, file), join(staging, file))) await rm(join(staging, file))
    else changed.push(file)
  }
  return changed
}

async function sameBytes(a: string, b: string): Promise<boolean> {
  const [before, after] = await Promise.all([readIfThere(a), readFile(b)])
  return before?.equals(after) ?? false
}

/** Moves files from `staging` into `folder`, and removes files from it that are gone, with the folders they leave empty. */
export function changeFolder(
  folder: string,
  staging: string,
  changed: readonly string[],
  gone: readonly string[],
): void {
  for (const file of gone) rmSync(join(folder, file), { force: true })
  for (const file of changed) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    renameSync(join(staging, file), join(folder, file))
  }
  removeEmptied(folder, gone)
}

/** Removes the folders that files left empty when they went. */
export function removeEmptied(folder: string, gone: readonly string[]): void {
  for (const path of new Set(gone.map((file) => dirname(file)))) removeIfEmpty(folder, path)
}

function removeIfEmpty(folder: string, path: string): void {
  if (path === '.') return
  const names = namesIn(join(folder, path))
  if (names && names.length > 0) return
  if (names) rmdirSync(join(folder, path))
  removeIfEmpty(folder, dirname(path))
}

/** Null where there is no such folder. */
function namesIn(folder: string): string[] | null {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return null
  }
}

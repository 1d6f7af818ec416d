import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** Removes from `staging` the files that stand in `folder` with the same bytes: what is left has changed. */
export function dropUnchanged(folder: string, staging: string, files: readonly string[]): string[] {
  return files.filter((file) => {
    const isSame = existsSync(join(folder, file)) && sameBytes(join(folder, file), join(staging, file))
    if (isSame) rmSync(join(staging, file))
    return !isSame
  })
}

function sameBytes(a: string, b: string): boolean {
  return statSync(a).size === statSync(b).size && readFileSync(a).equals(readFileSync(b))
}

/** Moves files from `staging` into `folder`, and removes files from it that are gone, with the folders they leave empty. */
export function changeFolder(
  folder: string,
  staging: string,
  changed: readonly string[],
  gone: readonly string[],
): void {
  for (const file of gone) removeFile(join(folder, file))
  makeFoldersOf(folder, changed)
  for (const file of changed) renameSync(join(staging, file), join(folder, file))
  removeEmptied(folder, gone)
}

/** Makes the folders that files stand in. */
export function makeFoldersOf(folder: string, files: readonly string[]): void {
  for (const path of new Set(files.map((file) => dirname(file)))) mkdirSync(join(folder, path), { recursive: true })
}

/** Removes a file, where there is one. */
export function removeFile(file: string): void {
  try {
    unlinkSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
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

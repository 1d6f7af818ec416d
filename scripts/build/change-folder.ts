import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, unlinkSync } from 'node:fs'
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
  if (path === '.' || !removed(join(folder, path))) return
  removeIfEmpty(folder, dirname(path))
}

/** Removes a folder if it is empty. @returns whether it is no more, or was not there */
function removed(folder: string): boolean {
  try {
    rmdirSync(folder)
    return true
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code === 'ENOENT') return true
    if (FULL.has(code)) return false
    throw error
  }
}

/** What the systems say of a folder that holds something. */
const FULL: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST'])

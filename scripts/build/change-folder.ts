import { mkdir, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

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
  const [before, after] = await Promise.all([readFile(a).catch(() => null), readFile(b)])
  return before?.equals(after) ?? false
}

/** Moves files from `staging` into `folder`, and removes files from it that are gone, with the folders they leave empty. */
export async function changeFolder(
  folder: string,
  staging: string,
  changed: readonly string[],
  gone: readonly string[],
): Promise<void> {
  for (const file of changed) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await rename(join(staging, file), join(folder, file))
  }
  for (const file of gone) await rm(join(folder, file), { force: true })
  for (const path of new Set(gone.map((file) => dirname(file)))) await removeIfEmpty(folder, path)
}

async function removeIfEmpty(folder: string, path: string): Promise<void> {
  if (path === '.') return
  const names = await readdir(join(folder, path)).catch(() => null)
  if (names && names.length > 0) return
  if (names) await rmdir(join(folder, path))
  await removeIfEmpty(folder, dirname(path))
}

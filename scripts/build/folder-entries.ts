import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { ListedFolders } from './listed-folders.ts'

/**
 * A file or folder below another, and when it was last modified, in milliseconds. A folder has the size -1: its time tells whether
 * anything was added or removed.
 */
export type Entry = readonly [path: string, size: number, modified: number]

/**
 * Everything below a folder as it stands now, the folder itself included, in order.
 * @param files the files below it, where they are known: else the folder is asked
 */
export function entriesOf(folder: string, files: Iterable<string> = new ListedFolders().filesBelow(folder)): Entry[] {
  const paths = new Set([''])
  for (const file of files) {
    for (let path = file; !paths.has(path); path = parentOf(path)) paths.add(path)
  }
  return Array.from(paths)
    .sort()
    .map((path) => entryOf(folder, path))
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** What `entriesOf` would say of a folder some of whose files have since changed or gone, in any order. */
export function entriesAfter(folder: string, before: readonly Entry[], touched: Iterable<string>): Entry[] {
  const looked = new Set<string>()
  for (const file of touched) for (let path = file; !looked.has(path); path = parentOf(path)) looked.add(path)
  const there = Array.from(looked).filter((path) => lstatSync(join(folder, path), { throwIfNoEntry: false }))
  return [...before.filter(([path]) => !looked.has(path)), ...there.map((path) => entryOf(folder, path))]
}

/** Whether a folder holds exactly what it held. */
export function isIntact(folder: string, entries: readonly Entry[]): boolean {
  try {
    return entries.every(([path, size, modified]) => {
      const now = entryOf(folder, path)
      return now[1] === size && now[2] === modified
    })
  } catch {
    return false
  }
}

/** What is there now. Throws where nothing is. */
export function entryOf(folder: string, path: string): Entry {
  const found = lstatSync(join(folder, path))
  return [path, found.isDirectory() ? -1 : found.size, found.mtimeMs]
}

/** The files among entries. */
export function filesAmong(entries: readonly Entry[]): string[] {
  return entries.filter(([, size]) => size >= 0).map(([path]) => path)
}

/** The folders among entries. */
export function foldersAmong(entries: readonly Entry[]): Entry[] {
  return entries.filter(([, size]) => size < 0)
}

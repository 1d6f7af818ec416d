import { readdirSync } from 'node:fs'
import { sep } from 'node:path'

/** What stands in one folder, by name, in order. */
interface Listing {
  readonly files: readonly string[]
  readonly folders: readonly string[]
}

const NOTHING: Listing = { files: [], folders: [] }

/**
 * What folders hold, each looked at once: a build asks for those of an archive again and again, and to look at ten thousand is a good
 * part of the time a small change may take. Whoever changes a folder says so: see `forget`.
 */
export class ListedFolders {
  readonly #known = new Map<string, Listing>()

  /** Every file below a folder, as paths from it with `/`, folder by folder; none where there is no such folder. */
  filesBelow(folder: string): string[] {
    const found: string[] = []
    const look = (at: string, path: string): void => {
      const { files, folders } = this.#listing(at)
      for (const name of files) found.push(path + name)
      for (const name of folders) look(at + sep + name, `${path}${name}/`)
    }
    look(folder, '')
    return found
  }

  /** Has some paths, what is below them and the folders they are in looked at anew. */
  forget(paths: ReadonlySet<string>): void {
    const parents = new Set(Array.from(paths).flatMap((path) => [...ancestors(path)]))
    for (const folder of this.#known.keys()) {
      if (parents.has(folder) || isAtOrBelow(folder, paths)) this.#known.delete(folder)
    }
  }

  #listing(folder: string): Listing {
    const known = this.#known.get(folder)
    if (known) return known
    const found = listing(folder)
    this.#known.set(folder, found)
    return found
  }
}

/** One call after another, not through the platform's threads: to look at a folder takes less than to have another thread do it. */
function listing(folder: string): Listing {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return {
      files: entries.flatMap((entry) => (entry.isFile() ? entry.name : [])).sort(),
      folders: entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).sort(),
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return NOTHING
  }
}

/** Whether a path is one of some others, or below one. */
export function isAtOrBelow(path: string, others: ReadonlySet<string>): boolean {
  return others.has(path) || ancestors(path).some((folder) => others.has(folder))
}

/** The folders a path is in, innermost first. */
function* ancestors(path: string): Generator<string> {
  for (let end = path.lastIndexOf(sep); end > 0; end = path.lastIndexOf(sep, end - 1)) yield path.slice(0, end)
}

import { readdirSync, statSync } from 'node:fs'
import { sep } from 'node:path'

/** What stands in one folder, by name, in order. */
interface Listing {
  readonly files: readonly string[]
  readonly folders: readonly string[]
}

/** The same, with the times of the last change of the folder's content and of anything, in milliseconds: while they stand, so does what it holds. */
interface Listed extends Listing {
  readonly modified: number
  readonly changed: number
}

/** Listings of folders, by path. */
export type Listings = Readonly<Record<string, Listed>>

const NOTHING: Listing = { files: [], folders: [] }

/** What changed so shortly before it was looked at may change again without its times telling: clocks of file systems are coarse. In milliseconds. */
export const YOUNG = 1000

/**
 * What folders hold, each looked at once: a build asks for those of an archive again and again, and to list ten thousand is a good
 * part of the time a small change may take. Whoever changes a folder says so: see `forget`.
 */
export class ListedFolders {
  readonly #kept: Map<string, Listed>
  readonly #known = new Map<string, Listing>()
  readonly #asked = new Set<string>()
  #isNew = false

  /** @param kept what an earlier run found: a folder that has not changed since is not listed again */
  constructor(kept: Listings = {}) {
    this.#kept = new Map(Object.entries(kept))
  }

  /** Whether anything was found that was not kept. */
  get isNew(): boolean {
    return this.#isNew
  }

  /** What was found of the folders asked for, to be kept for the next run. */
  kept(): Listings {
    return Object.fromEntries(this.#kept.entries().filter(([folder]) => this.#asked.has(folder)))
  }

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
    const found = this.#look(folder)
    this.#known.set(folder, found)
    this.#asked.add(folder)
    return found
  }

  /** One call after another, not through the platform's threads: to look at a folder takes less than to have another thread do it. */
  #look(folder: string): Listing {
    const now = statSync(folder, { throwIfNoEntry: false })
    if (!now) return NOTHING
    const { mtimeMs: modified, ctimeMs: changed } = now
    const kept = this.#kept.get(folder)
    if (kept?.modified === modified && kept.changed === changed) return kept
    this.#kept.delete(folder)
    const found = listing(folder)
    if (Date.now() - Math.max(modified, changed) > YOUNG) {
      this.#kept.set(folder, { ...found, modified, changed })
      this.#isNew = true
    }
    return found
  }
}

function listing(folder: string): Listing {
  const entries = readdirSync(folder, { withFileTypes: true })
  return {
    files: entries.flatMap((entry) => (entry.isFile() ? entry.name : [])).sort(),
    folders: entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).sort(),
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

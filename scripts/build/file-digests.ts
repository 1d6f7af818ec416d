import { hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { keepValues, keptValues } from './kept-values.ts'
import { isAtOrBelow, ListedFolders, type Listings, YOUNG } from './listed-folders.ts'

/** Size, and the times of the last change of content and of anything, in milliseconds. While they stand, so does the content. */
type Stamp = readonly [size: number, modified: number, changed: number]
type Kept = readonly [...Stamp, digest: string]
const VERSION = 2

/**
 * Digests of files: one that is as it was when it was last read is not read again, and one run looks at each once: what it changes itself
 * it says with `forget`. What others change meanwhile is for the next run to find.
 */
export class FileDigests {
  readonly #file: string
  readonly #kept: Map<string, Kept>
  readonly #used = new Map<string, Kept>()
  readonly #known = new Map<string, string | null>()
  readonly #listed: ListedFolders

  private constructor(file: string, kept: Readonly<Record<string, Kept>>, listings: Listings) {
    this.#file = file
    this.#kept = new Map(Object.entries(kept))
    this.#listed = new ListedFolders(listings)
  }

  /** Opens what an earlier run kept in a file. One that is missing or damaged only costs the reading. */
  static async open(file: string): Promise<FileDigests> {
    const value = await keptValues(file, VERSION)
    // All that passes its checksum was written below.
    return new FileDigests(file, (value?.(0) ?? {}) as Readonly<Record<string, Kept>>, (value?.(1) ?? {}) as Listings)
  }

  /** Every file below a folder: see `ListedFolders`. */
  filesBelow(folder: string): string[] {
    return this.#listed.filesBelow(folder)
  }

  /** SHA-256 of a file's bytes, in hex. Throws where there is no such file. */
  of(path: string): string {
    return this.ofIfThere(path) ?? digestOf(path)
  }

  /** The same; null where there is no such file. */
  ofIfThere(path: string): string | null {
    const known = this.#known.get(path)
    if (known !== undefined) return known
    const found = this.#find(path)
    this.#known.set(path, found)
    return found
  }

  /** Has files or folders, with what is below them, looked at anew. */
  forget(paths: Iterable<string>): void {
    const gone = new Set(paths)
    if (gone.size === 0) return
    for (const file of this.#known.keys()) {
      if (!isAtOrBelow(file, gone)) continue
      this.#known.delete(file)
      this.#used.delete(file)
    }
    this.#listed.forget(gone)
  }

  /** Keeps the digests of the files asked for, for the next run; nothing is written where that would say what is kept already. */
  async keep(): Promise<void> {
    const isKept =
      this.#used.size === this.#kept.size && this.#used.entries().every(([path, own]) => this.#kept.get(path) === own)
    if (isKept && !this.#listed.isNew) return
    await keepValues(this.#file, VERSION, [Object.fromEntries(this.#used), this.#listed.kept()])
  }

  #find(path: string): string | null {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found) return null
    const { size, mtimeMs, ctimeMs } = found
    const kept = this.#kept.get(path)
    if (kept && kept[0] === size && kept[1] === mtimeMs && kept[2] === ctimeMs) {
      this.#used.set(path, kept)
      return kept[3]
    }
    const digest = digestOf(path)
    if (Date.now() - Math.max(mtimeMs, ctimeMs) > YOUNG) this.#used.set(path, [size, mtimeMs, ctimeMs, digest])
    return digest
  }
}

function digestOf(path: string): string {
  return hash('sha256', readFileSync(path))
}

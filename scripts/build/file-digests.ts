import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { writeWhole } from '../disk/write-whole.ts'

/** Size, and the times of the last change of content and of anything, in milliseconds. While they stand, so does the content. */
type Stamp = readonly [size: number, modified: number, changed: number]
type Kept = readonly [...Stamp, digest: string]

/** A file that changed so shortly before it was read may change again without its times telling: clocks of file systems are coarse. */
const YOUNG = 1000

/** Digests of files: one that is as it was when it was last read is not read again. */
export class FileDigests {
  readonly #file: string
  readonly #kept: Map<string, Kept>
  readonly #used = new Map<string, Kept>()

  private constructor(file: string, kept: Map<string, Kept>) {
    this.#file = file
    this.#kept = kept
  }

  /** Opens what an earlier run kept in a file. One that is missing or damaged only costs the reading. */
  static async open(file: string): Promise<FileDigests> {
    try {
      return new FileDigests(file, new Map(Object.entries(JSON.parse(await readFile(file, 'utf8')))))
    } catch {
      return new FileDigests(file, new Map())
    }
  }

  /** SHA-256 of a file's bytes, in hex. */
  of(path: string): string {
    const { size, mtimeMs, ctimeMs } = statSync(path)
    const kept = this.#kept.get(path)
    if (kept && kept[0] === size && kept[1] === mtimeMs && kept[2] === ctimeMs) {
      this.#used.set(path, kept)
      return kept[3]
    }
    const digest = createHash('sha256').update(readFileSync(path)).digest('hex')
    if (Date.now() - Math.max(mtimeMs, ctimeMs) > YOUNG) this.#used.set(path, [size, mtimeMs, ctimeMs, digest])
    return digest
  }

  /** Keeps the digests of the files asked for, for the next run. */
  async keep(): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true })
    await writeWhole(this.#file, JSON.stringify(Object.fromEntries(this.#used)))
  }
}

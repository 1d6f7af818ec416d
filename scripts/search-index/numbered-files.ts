import { hash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packPagefindFile } from './pagefind-file.ts'

/** What a file was made from, and what it became. */
export interface FileSum {
  /** Digest of its content. */
  readonly digest: string
  /** Its bytes as they are sent. */
  readonly size: number
}

/** A numbered file of words, as a directory tells of it. */
export interface WordFile {
  /** The first of its words, and the last. */
  readonly first: string
  readonly last: string
  /** See `FileSum`. */
  readonly size: number
}

/**
 * Writes files of an index under their numbers: a name by digest is all that cannot be compressed of what every reader downloads. One that
 * stands with the same content is not packed and written again, which is what takes longest.
 */
export class NumberedFiles {
  readonly #folder: string
  readonly #suffix: string
  readonly #standing: readonly FileSum[]

  /** @param standing those that stand, by number */
  constructor(folder: string, suffix: string, standing: readonly FileSum[] = []) {
    this.#folder = folder
    this.#suffix = suffix
    this.#standing = standing
  }

  write(number: number, content: Uint8Array): FileSum {
    const digest = hash('sha1', content)
    const stands = this.#standing[number]
    if (stands?.digest === digest) return stands
    const packed = packPagefindFile(content)
    mkdirSync(this.#folder, { recursive: true })
    writeFileSync(join(this.#folder, `${number}.${this.#suffix}`), packed)
    return { digest, size: packed.length }
  }
}

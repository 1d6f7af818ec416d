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

/** A file that is ready to be written, for those who do not know its number. */
export interface PackedFile {
  /** See `FileSum`. */
  readonly digest: string
  readonly bytes: Uint8Array
}

/** Packs a file: this takes longer than to write it, and another thread can do it. */
export function packedFile(content: Uint8Array): PackedFile {
  return { digest: contentDigest(content), bytes: packPagefindFile(content) }
}

function contentDigest(content: Uint8Array): string {
  return hash('sha1', content)
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
 * stands with the same content is not written again, nor packed where that is done here, which is what takes longest.
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

  /** Packs and writes a file. */
  write(number: number, content: Uint8Array): FileSum {
    return this.#standingAs(number, contentDigest(content)) ?? this.#put(number, packedFile(content))
  }

  /** Writes a file. */
  writePacked(number: number, file: PackedFile): FileSum {
    return this.#standingAs(number, file.digest) ?? this.#put(number, file)
  }

  #standingAs(number: number, digest: string): FileSum | null {
    const stands = this.#standing[number]
    return stands?.digest === digest ? stands : null
  }

  #put(number: number, { digest, bytes }: PackedFile): FileSum {
    mkdirSync(this.#folder, { recursive: true })
    writeFileSync(join(this.#folder, `${number}.${this.#suffix}`), bytes)
    return { digest, size: bytes.length }
  }
}

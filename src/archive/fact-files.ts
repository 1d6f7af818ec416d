import { appendFileSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'

/** A file that one thread adds lines to, and how much of it this thread knows, in bytes. */
interface FactFile {
  readonly path: string
  descriptor: number | null
  end: number
}

/** Where a line stands in its file, in bytes. */
type Place = readonly [file: FactFile, start: number, length: number]

/**
 * Lines that several threads keep, each found by its first word. A thread adds to a file of its own and reads those of all; each line begins
 * with a line end, so that one cut short spoils no other.
 */
export class FactFiles {
  readonly #folder: string
  readonly #name: string
  readonly #own: FactFile
  readonly #files = new Map<string, FactFile>()
  readonly #places = new Map<string, Place>()

  /** The lines kept in a folder that exists, under a name that is no other's. */
  constructor(folder: string, name: string) {
    this.#folder = folder
    this.#name = name
    this.#own = { path: join(folder, `${name}.${threadId}.lines`), descriptor: null, end: 0 }
    this.#files.set(`${threadId}.lines`, this.#own)
    this.#lookAround()
  }

  /** The line that begins with a word, also one that another thread has added since; null where there is none, or it cannot be read. */
  line(word: string): string | null {
    if (!this.#places.has(word)) this.#lookAround()
    const place = this.#places.get(word)
    if (!place) return null
    const [file, start, length] = place
    const bytes = read(file, start, length)
    return bytes.length < length ? null : bytes.toString('utf8')
  }

  /** Adds lines, whose first words are given with them. @throws what the file system does */
  add(lines: ReadonlyMap<string, string>): void {
    let text = ''
    let { end } = this.#own
    for (const [word, line] of lines) {
      const length = Buffer.byteLength(line)
      this.#places.set(word, [this.#own, end + 1, length])
      end += length + 1
      text += `\n${line}`
    }
    this.#own.end = end
    appendFileSync(this.#own.path, text)
  }

  /** Learns of what files there are, and what they hold that is new. */
  #lookAround(): void {
    for (const name of namesIn(this.#folder)) {
      const thread = name.startsWith(`${this.#name}.`) ? name.slice(this.#name.length + 1) : ''
      if (!/^\d+\.lines$/.test(thread)) continue
      const file = this.#files.get(thread) ?? { path: join(this.#folder, name), descriptor: null, end: 0 }
      this.#files.set(thread, file)
      this.#findLines(file)
    }
  }

  #findLines(file: FactFile): void {
    file.descriptor ??= openSync(file.path, 'r')
    const bytes = read(file, file.end, fstatSync(file.descriptor).size - file.end)
    for (let start = bytes.indexOf('\n') + 1; start > 0 && start < bytes.length; ) {
      const next = bytes.indexOf('\n', start)
      const end = next < 0 ? bytes.length : next
      const word = bytes.toString('latin1', start, bytes.indexOf(' ', start))
      this.#places.set(word, [file, file.end + start, end - start])
      start = end + 1
    }
    file.end += bytes.length
  }
}

/** A build with other code removes what this one keeps, also while it runs: then nothing is kept. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return []
  }
}

function read(file: FactFile, start: number, length: number): Buffer {
  if (length <= 0) return Buffer.alloc(0)
  const bytes = Buffer.allocUnsafe(length)
  file.descriptor ??= openSync(file.path, 'r')
  return bytes.subarray(0, readSync(file.descriptor, bytes, 0, length, start))
}

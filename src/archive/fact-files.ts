import { appendFileSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { LinePlaces } from './line-places.ts'

/** A file that one thread adds lines to, and how much of it this thread knows, in bytes. */
interface FactFile {
  readonly path: string
  descriptor: number | null
  end: number
  /** What stood in it when this thread first looked, where that was little; else nothing. */
  head: Buffer
}

/** As much of a file is held in memory, in bytes: lists ask for a line of every report, and to read each by itself takes a third longer. */
const MOST_HELD = 6 << 20

const NOTHING = Buffer.alloc(0)
const LINE_END = Buffer.from('\n')

/** As many bytes are looked through at once, unless a line is longer: a file may be larger than all else a thread has in memory. */
const AT_ONCE = 1 << 18

/**
 * Lines that several threads keep, each found by its first word. A thread adds to a file of its own and reads those of all; each line begins
 * with a line end, so that one cut short spoils no other.
 */
export class FactFiles {
  readonly #folder: string
  readonly #name: string
  /** This thread's own first. */
  readonly #files: FactFile[]
  readonly #places = new LinePlaces()

  /** The lines kept in a folder that exists, under a name that is no other's. */
  constructor(folder: string, name: string) {
    this.#folder = folder
    this.#name = name
    this.#files = [{ path: join(folder, `${name}.${threadId}.lines`), descriptor: null, end: 0, head: NOTHING }]
    this.#lookAround()
  }

  /**
   * The line that begins with a word, also one that another thread has added since; null where there is none, or it cannot be read.
   * Its bytes stand until the next line is asked for.
   */
  line(word: string): Buffer | null {
    const place = this.#places.get(word) ?? this.#lookAround().get(word)
    const file = place && this.#files[place.file]
    if (!file) return null
    const end = place.start + place.length
    if (end <= file.head.length) return file.head.subarray(place.start, end)
    const bytes = read(file, place.start, place.length)
    return bytes.length < place.length ? null : bytes
  }

  /** Adds lines, whose first words are given with them. @throws what the file system does */
  add(lines: ReadonlyMap<string, Uint8Array>): void {
    const own = this.#files[0] as FactFile
    const pieces: Uint8Array[] = []
    for (const [word, line] of lines) {
      this.#places.set(word, { file: 0, start: own.end + 1, length: line.length })
      own.end += line.length + 1
      pieces.push(LINE_END, line)
    }
    appendFileSync(own.path, Buffer.concat(pieces))
  }

  /** Learns of what files there are, and what they hold that is new. */
  #lookAround(): LinePlaces {
    for (const name of namesIn(this.#folder)) {
      const thread = name.startsWith(`${this.#name}.`) ? name.slice(this.#name.length + 1) : ''
      if (!/^\d+\.lines$/.test(thread)) continue
      const path = join(this.#folder, name)
      const known = this.#files.findIndex((file) => file.path === path)
      this.#findLines(known < 0 ? this.#files.push({ path, descriptor: null, end: 0, head: NOTHING }) - 1 : known)
    }
    return this.#places
  }

  #findLines(number: number): void {
    const file = this.#files[number] as FactFile
    if (!isOpen(file)) return
    const { size } = fstatSync(file.descriptor)
    if (file.end === 0 && size <= MOST_HELD) {
      const head = Buffer.allocUnsafeSlow(size)
      file.head = head.subarray(0, readSync(file.descriptor, head, 0, size, 0))
    }
    for (let most = AT_ONCE; file.end < size; ) {
      const bytes = read(file, file.end, Math.min(most, size - file.end))
      if (bytes.length === 0) return
      const found = this.#linesIn(bytes, file.end + bytes.length >= size, number, file.end)
      file.end += found
      if (found === 0) most *= 2
    }
  }

  /** Notes the lines in a part of a file; the last one only where the file ends with it. Returns how many bytes are then known. */
  #linesIn(bytes: Buffer, isLast: boolean, file: number, from: number): number {
    let end = bytes.indexOf('\n')
    while (end >= 0) {
      const start = end + 1
      const next = bytes.indexOf('\n', start)
      if (next < 0 && !isLast) return end
      end = next
      const length = (next < 0 ? bytes.length : next) - start
      const word = bytes.toString('latin1', start, bytes.indexOf(' ', start))
      this.#places.set(word, { file, start: from + start, length })
    }
    return bytes.length
  }
}

function namesIn(folder: string): string[] {
  return ifThere(() => readdirSync(folder)) ?? []
}

function isOpen(file: FactFile): file is FactFile & { descriptor: number } {
  file.descriptor ??= ifThere(() => openSync(file.path, 'r'))
  return file.descriptor !== null
}

/** A build with other code removes what this one keeps, also while it runs: then nothing is kept. */
function ifThere<T>(open: () => T): T | null {
  try {
    return open()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return null
  }
}

/** Bytes of a file, as far as it has them, where they stand until the next are read: memory of this kind is given back late, and hundreds of megabytes are read. */
function read(file: FactFile, start: number, length: number): Buffer {
  if (!isOpen(file)) return NOTHING
  if (room.length < length) room = Buffer.allocUnsafe(length)
  return room.subarray(0, readSync(file.descriptor, room, 0, length, start))
}

let room = Buffer.alloc(0)

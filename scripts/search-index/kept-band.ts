import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import { crc32 } from 'node:zlib'
import { type BandText, pageAt } from './band-text.ts'
import type { ShownPage } from './index-pages.ts'
import type { FileSum } from './numbered-files.ts'
import { NO_WORDS, type WordList } from './word-list.ts'

/** A report as it stood in a band of the index when that was last made. */
export interface KeptPage extends ShownPage {
  /** Digest of the report. */
  readonly digest: string
  /** Name of its fragment. */
  readonly name: string
  /** Its words by their numbers. */
  readonly words: Uint32Array
}

/** Numbered files that were written, by number. */
export interface WrittenFiles {
  readonly index: readonly FileSum[]
  readonly phrases: readonly FileSum[]
}

/** What is kept of a band, so that it is made anew from the reports that have changed. */
export interface KeptBand {
  readonly list: WordList
  readonly text: BandText
  readonly pages: readonly Omit<KeptPage, 'words'>[]
  readonly files: WrittenFiles
}

/** The same, with its pages by the digest of their report. */
export interface KnownBand extends Pick<KeptBand, 'list' | 'files'> {
  readonly pages: ReadonlyMap<string, KeptPage>
  /** What `writeKeptBand` returned. */
  readonly sum: string
}

/** Nothing is known of a band. */
export const NOTHING_KEPT: KnownBand = {
  list: NO_WORDS,
  pages: new Map(),
  files: { index: [], phrases: [] },
  sum: '',
}

/** What is written as text; of the numbers it says how many there are. */
interface Head {
  readonly pages: readonly (readonly [
    digest: string,
    name: string,
    size: number,
    shown: string,
    words: number,
    characters: number,
  ])[]
  readonly files: WrittenFiles
}

/** Before the head: its size, that of the words, how many words there are, how many numbers, and a checksum of words and numbers. */
const PREFIX = 5
/** Before all: what `writeKeptBand` returns. */
const SUM = 20

/**
 * Reads what was kept of a band. What is missing, damaged or made with other code only costs the making.
 * @param code digest of the code the band is made with
 */
export async function readKeptBand(file: string, code: string): Promise<KnownBand> {
  let handle: FileHandle | undefined
  try {
    handle = await open(file)
    return (await readAll(handle, code)) ?? NOTHING_KEPT
  } catch {
    return NOTHING_KEPT
  } finally {
    await handle?.close()
  }
}

async function readAll(handle: FileHandle, code: string): Promise<KnownBand | null> {
  const sum = await filled(handle, Buffer.alloc(SUM))
  const prefix = await filled(handle, new Uint32Array(PREFIX))
  const [size = 0, letters = 0, ends = 0, count = 0, checksum] = prefix
  const head = await filled(handle, Buffer.alloc(size))
  if (!sumOf(code, prefix, head).equals(sum)) return null
  const list = {
    bytes: await filled(handle, new Uint8Array(new SharedArrayBuffer(letters))),
    ends: await filled(handle, new Uint32Array(new SharedArrayBuffer(ends * 4))),
  }
  const numbers = await filled(handle, new Uint32Array(count))
  if (checksumOf([list.bytes, list.ends, numbers]) !== checksum) return null
  const { pages, files }: Head = JSON.parse(head.toString('utf8'))
  let at = 0
  const take = (length: number): Uint32Array => {
    at += length
    return numbers.subarray(at - length, at)
  }
  const words = pages.map(([, , , , length]) => take(length + 1).subarray(0, length))
  const kept = pages.map(([digest, name, size, shown, , characters], i): [string, KeptPage] => [
    digest,
    { digest, name, size, shown, words: words[i] as Uint32Array, characters: take(characters) },
  ])
  return { sum: sum.toString('hex'), list, files, pages: new Map(kept) }
}

/** Writes what `readKeptBand` reads. @returns a digest that tells it from what is kept at any other time */
export async function writeKeptBand(
  file: string,
  code: string,
  { list, text, pages, files }: KeptBand,
): Promise<string> {
  const rows = pages.map(
    ({ digest, name, size, shown, characters }, i) =>
      [digest, name, size, shown, pageAt(text, i).length, characters.length] as const,
  )
  const head = Buffer.from(JSON.stringify({ pages: rows, files } satisfies Head))
  const parts = [list.bytes, list.ends, text.words, ...pages.map(({ characters }) => characters)]
  const count = rows.reduce((sum, row) => sum + row[5], text.words.length)
  const prefix = Uint32Array.of(head.length, list.bytes.length, list.ends.length, count, checksumOf(parts))
  const sum = sumOf(code, prefix, head)
  await mkdir(dirname(file), { recursive: true })
  const aside = `${file}.${process.pid}`
  const handle = await open(aside, 'w')
  try {
    await handle.writev([sum, prefix, head, ...parts])
  } finally {
    await handle.close()
  }
  await rename(aside, file)
  return sum.toString('hex')
}

async function filled<T extends Uint8Array | Uint32Array>(handle: FileHandle, into: T): Promise<T> {
  const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength)
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await handle.read(bytes, at, bytes.length - at)
    if (bytesRead === 0) throw new Error('what was kept is cut short')
    at += bytesRead
  }
  return into
}

function sumOf(code: string, prefix: Uint32Array, head: Uint8Array): Buffer {
  return createHash('sha1').update(code).update(prefix).update(head).digest()
}

/** What it guards against is a disk and a run cut short, not a forger. */
function checksumOf(parts: readonly (Uint8Array | Uint32Array)[]): number {
  return parts.reduce(
    (sum, { buffer, byteOffset, byteLength }) => crc32(new Uint8Array(buffer, byteOffset, byteLength), sum),
    0,
  )
}

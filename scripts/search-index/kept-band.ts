import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import { BARRIER } from '../../src/search/phrase-tokens.ts'

/** A report as it stood in a band of the index when that was last made. */
export interface KeptPage {
  /** Digest of the report. */
  readonly digest: string
  /** Its words by their numbers. */
  readonly words: Uint32Array
  /** Name of its fragment, and the bytes of that. */
  readonly name: string
  readonly size: number
  /** Digest of all that is shown of it. */
  readonly shown: string
  /** Each character shown of it. */
  readonly characters: string
}

/** What is kept of a band, so that it is made anew from the reports that have changed. */
export interface KeptBand {
  /** Words by number. */
  readonly words: readonly string[]
  readonly pages: readonly KeptPage[]
}

interface Head {
  readonly words: readonly string[]
  readonly pages: readonly (readonly [
    digest: string,
    length: number,
    name: string,
    size: number,
    shown: string,
    characters: string,
  ])[]
}

/** The same, with its pages by the digest of their report. */
export interface KnownBand extends Pick<KeptBand, 'words'> {
  readonly pages: ReadonlyMap<string, KeptPage>
  /** What `writeKeptBand` returned. */
  readonly sum: string
}

/** Nothing is known of a band. */
export const NOTHING_KEPT: KnownBand = { words: [BARRIER], pages: new Map(), sum: '' }

/** Length of the checksum and of the head, before them. */
const [CHECKSUM, PREFIX] = [20, 24]

/**
 * Reads what was kept of a band. What is missing, damaged or made with other code only costs the making.
 * @param code digest of the code the band is made with
 */
export async function readKeptBand(file: string, code: string): Promise<KnownBand> {
  try {
    const bytes = await readFile(file)
    const body = bytes.subarray(CHECKSUM)
    if (!checksum(code, body).equals(bytes.subarray(0, CHECKSUM))) return NOTHING_KEPT
    const size = bytes.readUInt32LE(CHECKSUM)
    const { words, pages }: Head = JSON.parse(bytes.toString('utf8', PREFIX, PREFIX + size))
    let at = PREFIX + size
    return {
      sum: bytes.toString('hex', 0, CHECKSUM),
      words,
      pages: new Map(
        pages.map(([digest, length, name, size, shown, characters]) => {
          const numbers = new Uint32Array(length)
          at += bytes.copy(new Uint8Array(numbers.buffer), 0, at, at + numbers.byteLength)
          return [digest, { digest, words: numbers, name, size, shown, characters }]
        }),
      ),
    }
  } catch {
    return NOTHING_KEPT
  }
}

/** Writes what `readKeptBand` reads. @returns a digest that tells it from what is kept at any other time */
export async function writeKeptBand(file: string, code: string, { words, pages }: KeptBand): Promise<string> {
  const head: Head = {
    words,
    pages: pages.map(({ digest, words: { length }, name, size, shown, characters }) => [
      digest,
      length,
      name,
      size,
      shown,
      characters,
    ]),
  }
  const json = Buffer.from(JSON.stringify(head))
  const size = Buffer.alloc(PREFIX - CHECKSUM)
  size.writeUInt32LE(json.length)
  const numbers = pages.map((page) => new Uint8Array(page.words.buffer))
  const body = Buffer.concat([size, json, ...numbers])
  await mkdir(dirname(file), { recursive: true })
  const aside = `${file}.${process.pid}`
  const sum = checksum(code, body)
  await writeFile(aside, Buffer.concat([sum, body]))
  await rename(aside, file)
  return sum.toString('hex')
}

function checksum(code: string, body: Uint8Array): Buffer {
  return createHash('sha1').update(code).update(body).digest()
}

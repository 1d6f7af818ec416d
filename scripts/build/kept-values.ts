import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import { writeWhole } from '../disk/write-whole.ts'

/** Values kept in a file from one build to the next, each read when it is asked for: `value(0)` is the first. */
export type KeptValues = (place: number) => unknown

const LINE_END = 0x0a

/**
 * Reads what `keepValues` wrote.
 * @returns null where that is missing, damaged, or of another version
 */
export async function keptValues(file: string, version: number): Promise<KeptValues | null> {
  const bytes = await readFile(file).catch(() => null)
  if (!bytes) return null
  const [headEnd = -1, ...ends] = lineEnds(bytes)
  const body = bytes.subarray(headEnd + 1)
  if (bytes.toString('latin1', 0, headEnd) !== head(version, body)) return null
  const starts = [headEnd, ...ends].map((end) => end + 1)
  return (place) => JSON.parse(bytes.toString('utf8', starts[place], ends[place]))
}

/** Writes values, each as a line of JSON below a checksum of all of them: whole or not at all. */
export async function keepValues(file: string, version: number, values: readonly unknown[]): Promise<void> {
  const body = Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join(''))
  await mkdir(dirname(file), { recursive: true })
  await writeWhole(file, Buffer.concat([Buffer.from(`${head(version, body)}\n`), body]))
}

/** The checksum guards against a disk and a run cut short, not against a forger. */
function head(version: number, body: Uint8Array): string {
  return `${version} ${crc32(body).toString(16)}`
}

function lineEnds(bytes: Buffer): number[] {
  const ends: number[] = []
  for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, end + 1)) ends.push(end)
  return ends
}

import { mkdirSync } from 'node:fs'
import process from 'node:process'
import { crc32 } from 'node:zlib'
import { FactFiles } from './fact-files.ts'

/** Names the folder where facts are kept while a build runs; nothing is kept where it is not set. */
export const FACTS = 'ARCHIVE_FACTS'

/** Facts of one kind, each kept as a line `digest checksum json`. */
interface KindOfFact {
  readonly files: FactFiles
  /** Lines that are yet to be written, by digest. */
  readonly unwritten: Map<string, Buffer>
  /** What was asked for last, by digest, oldest first: one page asks for the same again and again. */
  readonly recent: Map<string, unknown>
}

/** As many facts of a kind are in memory. */
const MOST_RECENT = 32

/** As many lines are written at once. */
const AT_ONCE = 64

/** By folder and name. */
const kinds = new Map<string, Map<string, KindOfFact>>()

/**
 * What follows from a report alone, as an earlier build or another thread found it, or else what `find` gives, kept for the next time. Lists
 * of an archive say something of every report: nothing then has to be read of those that have not changed. What is missing or damaged only
 * costs the finding.
 * @param kind names what is found; all kinds of one folder are found by one state of the code
 * @param digest of the report
 */
export function keptFact<T>(kind: string, digest: string, find: () => T): T {
  const folder = process.env[FACTS]
  if (!folder) return find()
  const own = kindIn(folder, kind)
  // All facts of a kind are of one type.
  if (own.recent.has(digest)) return own.recent.get(digest) as T
  const json = keptJson(own, digest)
  const fact = json === null ? find() : (JSON.parse(json) as T)
  if (json === null) add(own, digest, JSON.stringify(fact))
  remember(own.recent, digest, fact)
  return fact
}

function remember(recent: Map<string, unknown>, digest: string, fact: unknown): void {
  recent.set(digest, fact)
  for (const oldest of recent.keys()) {
    if (recent.size <= MOST_RECENT) break
    recent.delete(oldest)
  }
}

function kindIn(folder: string, kind: string): KindOfFact {
  const known = kinds.get(folder)?.get(kind)
  if (known) return known
  if (kinds.size === 0) process.once('exit', writeFacts)
  mkdirSync(folder, { recursive: true })
  const own = { files: new FactFiles(folder, kind), unwritten: new Map(), recent: new Map() }
  kinds.set(folder, (kinds.get(folder) ?? new Map()).set(kind, own))
  return own
}

function add(own: KindOfFact, digest: string, json: string): void {
  // Other threads are told of it as soon as this one has a moment.
  if (own.unwritten.size === 0) setImmediate(() => write(own)).unref()
  const body = Buffer.from(json)
  own.unwritten.set(digest, Buffer.concat([Buffer.from(`${digest} ${checksum(body)} `), body]))
  if (own.unwritten.size >= AT_ONCE) write(own)
}

/** Writes what was found and not yet written. */
export function writeFacts(): void {
  for (const inFolder of kinds.values()) for (const own of inFolder.values()) write(own)
}

function write({ files, unwritten }: KindOfFact): void {
  const lines = new Map(unwritten)
  unwritten.clear()
  try {
    if (lines.size > 0) files.add(lines)
  } catch {
    // What is not kept is found again.
  }
}

/** The JSON of a fact; null where none is kept, or not as it was written. */
function keptJson({ files, unwritten }: KindOfFact, digest: string): string | null {
  const line = unwritten.get(digest) ?? files.line(digest)
  if (!line) return null
  const sum = line.indexOf(' ') + 1
  const body = line.indexOf(' ', sum) + 1
  const isWhole = sum < body && line.toString('latin1', sum, body - 1) === checksum(line.subarray(body))
  return isWhole ? line.toString('utf8', body) : null
}

/** What it guards against is a disk and a run cut short, not a forger. */
function checksum(json: Uint8Array): string {
  return crc32(json).toString(16)
}

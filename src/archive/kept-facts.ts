import { appendFileSync, existsSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { crc32 } from 'node:zlib'

/** Names the folder where facts are kept while a build runs; nothing is kept where it is not set. */
export const FACTS = 'ARCHIVE_FACTS'

/** Where a line stands in its file, in bytes. */
type Place = readonly [start: number, length: number]

/** Facts of one kind: a file to which each is added as a line, `digest checksum json`. */
interface KindOfFact {
  readonly file: string
  readonly places: Map<string, Place>
  /** Lines that are yet to be written, by digest, and where the next one will stand. */
  readonly unwritten: Map<string, string>
  end: number
  /** What was asked for last, by digest, oldest first: one page asks for the same again and again. */
  readonly recent: Map<string, unknown>
  /** The file, once it was read from. */
  descriptor: number | null
}

/** As many facts of a kind are in memory. */
const MOST_RECENT = 256

/** As many lines are written at once. */
const AT_ONCE = 64
const kinds = new Map<string, KindOfFact>()

/**
 * What follows from a report alone, as an earlier build found it, or else what `find` gives, kept for the next time. Lists of an archive say
 * something of every report: nothing then has to be read of those that have not changed. What is missing or damaged only costs the finding.
 * @param kind names what is found; all kinds of one folder are found by one state of the code
 * @param digest of the report
 */
export function keptFact<T>(kind: string, digest: string, find: () => T): T {
  const folder = process.env[FACTS]
  if (!folder) return find()
  const own = kindIn(folder, kind)
  // All facts of a kind are of one type.
  if (own.recent.has(digest)) return own.recent.get(digest) as T
  const json = keptLine(own, digest)
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
  const file = join(folder, `${kind}.lines`)
  const known = kinds.get(file)
  if (known) return known
  if (kinds.size === 0) process.once('exit', writeFacts)
  mkdirSync(folder, { recursive: true })
  const own = kindOf(file)
  kinds.set(file, own)
  return own
}

function add(own: KindOfFact, digest: string, json: string): void {
  const line = `${digest} ${checksum(json)} ${json}`
  const length = Buffer.byteLength(line)
  own.places.set(digest, [own.end + 1, length])
  own.unwritten.set(digest, line)
  own.end += length + 1
  if (own.unwritten.size >= AT_ONCE) write(own)
}

/** Writes what was found and not yet written. */
export function writeFacts(): void {
  for (const own of kinds.values()) write(own)
}

function write(own: KindOfFact): void {
  const lines = Array.from(own.unwritten.values(), (line) => `\n${line}`)
  own.unwritten.clear()
  try {
    if (lines.length > 0) appendFileSync(own.file, lines.join(''))
  } catch {
    // What is not kept is found again.
  }
}

/** The file as it stands. Each line begins with a line end, so that one cut short spoils no other. */
function kindOf(file: string): KindOfFact {
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0)
  const places = new Map<string, Place>()
  for (let start = bytes.indexOf('\n') + 1; start > 0 && start < bytes.length; ) {
    const next = bytes.indexOf('\n', start)
    const end = next < 0 ? bytes.length : next
    places.set(bytes.toString('latin1', start, bytes.indexOf(' ', start)), [start, end - start])
    start = end + 1
  }
  return { file, places, unwritten: new Map(), end: bytes.length, recent: new Map(), descriptor: null }
}

/** What a line says; null where there is none, or not the one that was written. */
function keptLine(own: KindOfFact, digest: string): string | null {
  const place = own.places.get(digest)
  const line = own.unwritten.get(digest) ?? (place ? readPlace(own, place) : '')
  const [, sum, json = ''] = /^\S+ (\S+) (.*)$/s.exec(line) ?? []
  return sum === checksum(json) ? json : null
}

function readPlace(own: KindOfFact, [start, length]: Place): string {
  const bytes = Buffer.allocUnsafe(length)
  own.descriptor ??= openSync(own.file, 'r')
  const read = readSync(own.descriptor, bytes, 0, length, start)
  if (read < length) return ''
  return bytes.toString('utf8')
}

/** What it guards against is a disk and a run cut short, not a forger. */
function checksum(json: string): string {
  return crc32(json).toString(16)
}

import type { Readable } from 'node:stream'
import { namedRecord, type SeedRecord } from './seed-record.ts'

/** A record longer than this is passed over: no report is so long. */
const LONGEST = 40_000_000

/** A head longer than this is none. */
const LONGEST_HEAD = 100_000

/** Reads a stream by lengths, holding no more than is asked for. */
class Pieces {
  #held: Buffer = Buffer.alloc(0)
  readonly #source: AsyncIterator<Buffer>
  constructor(stream: Readable) {
    this.#source = stream[Symbol.asyncIterator]()
  }

  /** The bytes up to a mark, which is read too; null at the end of the stream. */
  async until(mark: string): Promise<Buffer | null> {
    for (;;) {
      const at = this.#held.indexOf(mark)
      if (at >= 0) return this.#cut(at, mark.length)
      if (this.#held.length > LONGEST_HEAD || !(await this.#more())) return null
    }
  }

  /** So many bytes; null where they are passed over for being too many, fewer at the end of the stream. */
  async exactly(length: number): Promise<Buffer | null> {
    if (length <= LONGEST) {
      while (this.#held.length < length && (await this.#more()));
      return this.#cut(Math.min(length, this.#held.length), 0)
    }
    for (let left = length; left > 0; ) {
      const taken = Math.min(left, this.#held.length)
      this.#held = this.#held.subarray(taken)
      left -= taken
      if (left > 0 && !(await this.#more())) break
    }
    return null
  }

  #cut(at: number, skip: number): Buffer {
    const bytes = this.#held.subarray(0, at)
    this.#held = this.#held.subarray(at + skip)
    return bytes
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#source.next()
    if (done) return false
    this.#held = Buffer.concat([this.#held, value])
    return true
  }
}

/**
 * The pages of a WARC file, and the texts of a WET file. Layout: ISO 28500, 5.
 * @param stream unpacked already
 */
export async function* warcRecords(stream: Readable): AsyncGenerator<SeedRecord> {
  const pieces = new Pieces(stream)
  for (;;) {
    const head = await pieces.until('\r\n\r\n')
    if (head === null) return
    const fields = headFields(head.toString('utf8'))
    const body = await pieces.exactly(Number(fields.get('content-length') ?? 0))
    await pieces.exactly(4)
    const record = body && recordOf(fields, body)
    if (record) yield record
  }
}

function recordOf(fields: ReadonlyMap<string, string>, body: Buffer): SeedRecord | null {
  const known = { url: fields.get('warc-target-uri')?.replace(/^<|>$/g, ''), retrieved: fields.get('warc-date') }
  const type = fields.get('warc-type')
  if (type === 'conversion') return namedRecord(Uint8Array.from(body), known)
  if (type !== 'response' && type !== 'resource') return null
  if (type === 'resource')
    return namedRecord(Uint8Array.from(body), { ...known, type: fields.get('content-type') ?? '' })
  const end = body.indexOf('\r\n\r\n')
  if (end < 0 || !/^HTTP\/\S+ 200/.test(body.toString('latin1', 0, 20))) return null
  const http = headFields(body.toString('latin1', 0, end))
  // Crawls unpack what they keep; what is still packed cannot be told from noise.
  if (http.has('transfer-encoding') || http.has('content-encoding')) return null
  return namedRecord(Uint8Array.from(body.subarray(end + 4)), { ...known, type: http.get('content-type') ?? '' })
}

function headFields(head: string): Map<string, string> {
  const lines = head.split('\r\n').slice(1)
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const at = line.indexOf(':')
      return at > 0 ? [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]] : []
    }),
  )
}

import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Refusal } from '../../src/ingest/refusal.ts'
import { namedRecord, type SeedRecord } from './seed-record.ts'

/**
 * The records of JSON Lines: each an object with `text`, `html`, or `bytes` (base64), and `file`, `type`, `url`, `retrieved` where they
 * are known. Lines that an earlier sifting refused are passed over; a line that is no such object is refused, and stops no other.
 */
export async function* jsonRecords(stream: Readable): AsyncGenerator<SeedRecord | Refusal> {
  let number = 0
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const record = recordOf(line)
    if (record) yield record
    else if (record === undefined) yield { file: `line ${number}`, kind: 'format', reason: NO_RECORD }
  }
}

const NO_RECORD = '此行不是含 text、html 或 bytes 的 JSON 对象；请改正后重新收录'

/** Null for a record that was refused before; undefined for what is none. */
function recordOf(line: string): SeedRecord | null | undefined {
  const value = parsed(line)
  if (typeof value !== 'object' || value === null) return undefined
  const { text, html, bytes, refused, type, ...named } = value as Record<string, unknown>
  if (refused) return null
  const kind = typeof type === 'string' ? { type } : {}
  if (typeof bytes === 'string')
    return namedRecord(Uint8Array.from(Buffer.from(bytes, 'base64')), { ...kind, ...named })
  if (typeof html === 'string') return namedRecord(new TextEncoder().encode(html), { ...named, type: 'text/html' })
  return typeof text === 'string' ? namedRecord(new TextEncoder().encode(text), named) : undefined
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

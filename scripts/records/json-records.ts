import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { namedRecord, type SeedRecord } from './seed-record.ts'

/**
 * The records of JSON Lines: each an object with `text`, `html`, or `bytes` (base64), and `file`, `type`, `url`, `retrieved` where they
 * are known. Lines that an earlier sifting refused are passed over.
 * @throws Error naming the line that is no such object
 */
export async function* jsonRecords(stream: Readable): AsyncGenerator<SeedRecord> {
  let number = 0
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const record = recordOf(line)
    if (record === undefined) throw new Error(`line ${number}: expected a JSON object with text, html or bytes`)
    if (record) yield record
  }
}

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

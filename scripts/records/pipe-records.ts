import type { Refusal } from '../../src/ingest/refusal.ts'
import type { SeedRecord } from './seed-record.ts'
import { siftRecord } from './sift-record.ts'

/**
 * Sifts records to lines of JSON, one a record, in their order: a report as a record again, with its id and title, and what is none
 * with the reason. The lines of many machines together are what `takeRecords` takes in.
 */
export async function* pipeRecords(records: AsyncIterable<SeedRecord | Refusal>): AsyncGenerator<string> {
  for await (const record of records) {
    if ('kind' in record) {
      yield `${JSON.stringify({ file: record.file, refused: { kind: record.kind, reason: record.reason } })}\n`
      continue
    }
    const { file, bytes, url, retrieved } = record
    const sifted = await siftRecord(record)
    const answer =
      'refused' in sifted
        ? { file, url, refused: { kind: sifted.refused.kind, reason: sifted.refused.reason } }
        : { file, url, retrieved, ...sifted, bytes: Buffer.from(bytes).toString('base64') }
    yield `${JSON.stringify(answer)}\n`
  }
}

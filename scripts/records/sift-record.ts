import { extract } from '../../src/ingest/extract/extract.ts'
import { ingest, isRefusal } from '../../src/ingest/ingest.ts'
import type { Refusal } from '../../src/ingest/refusal.ts'
import type { SeedRecord } from './seed-record.ts'

/** What a record is: a report, by its id and title, or no report, and why. */
export type Sifted = { readonly id: string; readonly title: string } | { readonly refused: Refusal }

/** Sifts one record: a function of the record alone, so that any number of machines may sift a crawl between them. */
export async function siftRecord({ file, bytes }: SeedRecord): Promise<Sifted> {
  try {
    const seed = { file, bytes, extracted: await extract(file, bytes), sidecar: null }
    // The day of accession is no part of the answer.
    const outcome = ingest(seed, { today: '2000-01-01', previous: null })
    return isRefusal(outcome) ? { refused: outcome } : { id: outcome.front.id, title: outcome.front.title }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { refused: { file, kind: 'defect', reason: `程序出错，未能处理（${why}）；请连同原件报告给维护者` } }
  }
}

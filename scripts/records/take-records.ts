import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import type { Refusal } from '../../src/ingest/refusal.ts'
import { readIfThere } from '../disk/read-if-there.ts'
import { sweepParts, writeWhole } from '../disk/write-whole.ts'
import { placeSeed } from '../ingest/place-seed.ts'
import { sidecarName } from '../ingest/seed-files.ts'
import type { SeedRecord } from './seed-record.ts'
import { siftRecord } from './sift-record.ts'

/**
 * Sifts a stream of records and puts those that are reports among the seeds, each with a sidecar that says where it was found: what
 * ingest then takes in like any seed. One record is in memory at a time.
 * @returns why the others are none
 * @throws an error of the file system where a seed cannot be written
 */
export async function takeRecords(records: AsyncIterable<SeedRecord | Refusal>, seeds: string): Promise<Refusal[]> {
  await sweepParts(seeds)
  const refused: Refusal[] = []
  for await (const record of records) {
    const refusal = 'kind' in record ? record : await takeRecord(record, seeds)
    if (refusal) refused.push(refusal)
  }
  return refused
}

async function takeRecord(record: SeedRecord, seeds: string): Promise<Refusal | null> {
  const sifted = await siftRecord(record)
  if ('refused' in sifted) return sifted.refused
  const { file, bytes } = record
  const there = await readIfThere(join(seeds, file))
  if (there?.equals(bytes)) {
    await foundAgain(record, join(seeds, sidecarName(file)))
    return null
  }
  const placed = await placeSeed(seeds, file, bytes, sidecarOf(record))
  if (!('inTheWay' in placed)) return null
  return { file, kind: 'format', reason: `原件中已有 ${placed.inTheWay}，与此记录不同；请给此记录另起文件名` }
}

function sidecarOf({ url, retrieved }: SeedRecord): string {
  const known = Object.entries({ url, retrieved }).filter(([, value]) => value !== null)
  return known.length > 0 ? stringify(Object.fromEntries(known)) : ''
}

/**
 * Of two places the same bytes were found at, the first in order of its words is kept, whichever came first: records may come in any
 * order. A sidecar in which a person wrote more stays as it is.
 */
async function foundAgain(record: SeedRecord, sidecar: string): Promise<void> {
  const there = String((await readIfThere(sidecar)) ?? '')
  const found = sidecarOf(record)
  if (found === '' || (there !== '' && (there <= found || !isPlace(there)))) return
  await writeWhole(sidecar, found)
}

function isPlace(sidecar: string): boolean {
  try {
    return Object.keys(parse(sidecar) ?? {}).every((key) => key === 'url' || key === 'retrieved')
  } catch {
    return false
  }
}

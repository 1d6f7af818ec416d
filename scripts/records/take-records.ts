import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { stringify } from 'yaml'
import type { Refusal } from '../../src/ingest/refusal.ts'
import { sidecarName } from '../ingest/seed-files.ts'
import type { SeedRecord } from './seed-record.ts'
import { siftRecord } from './sift-record.ts'

/**
 * Sifts a stream of records and puts those that are reports among the seeds, each with a sidecar that says where it was found: what
 * ingest then takes in like any seed. One record is in memory at a time.
 * @returns why the others are none
 */
export async function takeRecords(records: AsyncIterable<SeedRecord>, seeds: string): Promise<Refusal[]> {
  await mkdir(seeds, { recursive: true })
  const refused: Refusal[] = []
  for await (const record of records) {
    const sifted = await siftRecord(record)
    if ('refused' in sifted) refused.push(sifted.refused)
    else {
      const problem = await keepSeed(record, seeds)
      if (problem) refused.push(problem)
    }
  }
  return refused
}

async function keepSeed({ file, bytes, url, retrieved }: SeedRecord, seeds: string): Promise<Refusal | null> {
  const there = await readFile(join(seeds, file)).catch(() => null)
  if (there?.equals(bytes)) return null
  if (there) return { file, kind: 'format', reason: '原件中已有同名而字节不同的文件；请给此记录另起文件名' }
  const known = Object.fromEntries(Object.entries({ url, retrieved }).filter(([, value]) => value !== null))
  // The sidecar first: a seed that a killed run left without one would be taken in without its address.
  if (url !== null || retrieved !== null) await writeWhole(join(seeds, sidecarName(file)), stringify(known))
  await writeWhole(join(seeds, file), bytes)
  return null
}

async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const aside = join(file, '..', `.${process.pid}`)
  await writeFile(aside, content)
  await rename(aside, file)
}

import { createReadStream } from 'node:fs'
import process from 'node:process'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Refusal } from '../../src/ingest/refusal.ts'
import { jsonRecords } from './json-records.ts'
import type { SeedRecord } from './seed-record.ts'
import { warcRecords } from './warc-records.ts'

/**
 * The records of a file, one at a time: `.warc`, `.wet`, anything else JSON Lines, each as it is or as `.gz`; `-` is JSON Lines on
 * standard input.
 */
export function readRecords(file: string): AsyncGenerator<SeedRecord | Refusal> {
  if (file === '-') return jsonRecords(process.stdin)
  const name = file.replace(/\.gz$/, '')
  const stream = opened(file)
  return /\.(?:warc|wet)$/.test(name) ? warcRecords(stream) : jsonRecords(stream)
}

/** Errors of either stream end the one that is read. */
function opened(file: string): Readable {
  const stream = createReadStream(file)
  return file.endsWith('.gz') ? pipeline(stream, createGunzip(), () => {}) : stream
}

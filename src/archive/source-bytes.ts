import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SourceLedger } from '../report/ledger.ts'
import { receivedBytes } from '../report/reconstruct.ts'
import type { Report } from '../report/report.ts'

/**
 * The bytes of a source as received. A text is made again from the report and its ledger alone; anything else is read
 * from the seeds folder. Null where those bytes cannot be had or are not the ones that were taken in.
 */
export async function sourceBytes(
  report: Report,
  source: SourceLedger,
  seedsFolder: string,
): Promise<Uint8Array | null> {
  const bytes = source.encoding ? receivedOnce(report.text, source) : await readIfThere(join(seedsFolder, source.file))
  return bytes && sha256(bytes) === source.sha256 ? bytes : null
}

/** A report's page asks whether the bytes verify, and the file beside it what they are: one after the other. */
function receivedOnce(text: string, source: SourceLedger): Uint8Array {
  if (latest?.source !== source || latest.text !== text) latest = { source, text, bytes: receivedBytes(text, source) }
  return latest.bytes
}

let latest: { readonly source: SourceLedger; readonly text: string; readonly bytes: Uint8Array } | undefined

async function readIfThere(file: string): Promise<Uint8Array | null> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

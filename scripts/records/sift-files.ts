import type { Refusal } from '../../src/ingest/refusal.ts'
import { readRecords } from './read-records.ts'
import { takeRecords } from './take-records.ts'

/**
 * Sifts files of records into seeds, one after the other. A file that breaks off or is not what its name says stops no other: what
 * was read of it stands, and it is refused itself.
 * @param files as `readRecords` takes them
 * @returns why records are no reports, and why files could not be read
 */
export async function siftFiles(files: readonly string[], seeds: string): Promise<Refusal[]> {
  const refused: Refusal[] = []
  for (const file of files) {
    try {
      refused.push(...(await takeRecords(readRecords(file), seeds)))
    } catch (error) {
      if (!isOfPacking(error)) throw error
      refused.push({ file, kind: 'unreadable', reason: `解压失败（${error.message}）；请重新取得此文件` })
    }
  }
  return refused
}

/** Whether what was packed is broken: errors of zlib have codes of their own. */
function isOfPacking(error: unknown): error is Error {
  return error instanceof Error && /^Z_/.test(String((error as NodeJS.ErrnoException).code))
}

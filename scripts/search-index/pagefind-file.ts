import { readFile } from 'node:fs/promises'
import { gunzipSync, gzipSync } from 'node:zlib'

/** What every file of Pagefind's begins with, once unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd')

/**
 * Reads one of Pagefind's own files.
 * @throws when it is none
 */
export async function readPagefindFile(file: string): Promise<Buffer> {
  const bytes = gunzipSync(await readFile(file))
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error(`${file}: found no file of Pagefind's`)
  return bytes.subarray(SIGNATURE.length)
}

/** As tight as is worth its time: one more takes half as long again for four thousandths, the most there is three times as long for as much. */
const LEVEL = 5

/** Packs content as Pagefind's browser code expects it. The same content gives the same bytes. */
export function packPagefindFile(content: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, content]), { level: LEVEL })
}

import { createHash } from 'node:crypto'

/** SHA-256 of several texts or bytes, in hex; where one ends and the next begins counts. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part)
  return hash.digest('hex')
}

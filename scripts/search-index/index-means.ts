import { createHash } from 'node:crypto'
import { fold } from '../../src/script/fold.ts'
import { traditionalize } from '../../src/script/traditionalize.ts'
import type { IndexMeans } from '../../src/search/plan-page.ts'
import { aloneReading } from '../../src/search/traditional-reading.ts'

/** What the archive's index is made with. */
export const INDEX_MEANS: IndexMeans = {
  fold,
  traditional: traditionalize,
  alone: aloneReading(traditionalize),
  digest: shortDigest,
}

/** A digest of a text, or of bytes, that is long enough to tell the files of an archive apart. */
export function shortDigest(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

import { codePoints } from '../text/code-points.ts'
import type { ReceivedPiece } from './as-received.ts'

/** Words of a source and what stands in their place; null where nothing does, or nothing stood there. */
export interface ChangedWords {
  readonly sic: string | null
  readonly corr: string | null
}

/** Longest words shown of one change, in code points. */
const MOST = 40

/** The changes of a line in few words: what was removed is joined, white space is closed up, what is long is cut. */
export function changedWords(pieces: readonly Pick<ReceivedPiece, 'sic' | 'corr'>[]): ChangedWords[] {
  const removed = pieces.filter(({ corr }) => corr === '').map(({ sic }) => sic)
  const changed = pieces.filter(({ corr }) => corr !== '')
  return [...(removed.length > 0 ? [{ sic: removed.join(''), corr: '' }] : []), ...changed]
    .map(({ sic, corr }) => ({ sic: short(sic), corr: short(corr) }))
    .filter(({ sic, corr }) => sic !== null || corr !== null)
}

function short(words: string): string | null {
  const closed = codePoints(words.replace(/\s+/gu, ' ').trim())
  if (closed.length === 0) return null
  return closed.length > MOST ? `${closed.slice(0, MOST).join('')}……` : closed.join('')
}

import type { Division } from '../../gazetteer/division.ts'
import { findDivisions, type Mention } from '../../gazetteer/find-divisions.ts'

/** The divisions a body's name begins with: 湖北省武汉市司法局 → 武汉市; several where the name is shared. */
export interface PlaceOfName {
  readonly candidates: readonly Division[]
  /** Length in code points of the name's part that names the place. */
  readonly length: number
}

/** Reads the place a name begins with (after 中共); null where it begins with none. */
export function placeOfName(name: string, year: number | null): PlaceOfName | null {
  const skip = /^(?:中共|中国共产党)/.exec(name)?.[0].length ?? 0
  const mentions = findDivisions(name, year === null ? {} : { year })
  const chain: Mention[] = []
  let end = skip
  for (const mention of mentions) {
    if (mention.start > end + 1) break
    chain.push(mention)
    end = mention.end
  }
  // A bare stem at the end is no place: 沅江路街道 is not of 沅江.
  const last = chain.findLast(({ form }) => form !== 'short')
  return last ? { candidates: last.candidates, length: last.end } : null
}

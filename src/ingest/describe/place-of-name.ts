import type { Division } from '../../gazetteer/division.ts'
import { findDivisions, type Mention } from '../../gazetteer/find-divisions.ts'
import { divisionsNamed } from '../../gazetteer/gazetteer.ts'
import { codePointLength } from '../../text/code-points.ts'

/** The divisions a body's name begins with: 湖北省武汉市司法局 → 武汉市; several where the name is shared. */
export interface PlaceOfName {
  readonly candidates: readonly Division[]
  /** Length in code points of the name's part that names the place. */
  readonly length: number
}

/**
 * What may stand before the place: the party, the national body a local one belongs to (国家税务总局武汉市税务局), the division of
 * the 兵团 that is one with its city (新疆生产建设兵团第八师石河子市).
 */
const BEFORE =
  /^(?:中共|中国共产党|中国人民银行|中华人民共和国|国家\p{Script=Han}{2,10}?(?:总局|局)(?=\p{Script=Han}{2})|(?:新疆生产建设)?兵团第[一二三四五六七八九十]{1,3}师(?=\p{Script=Han}{2}))/u

/** Reads the place a name begins with (after 中共 and the like); null where it begins with none. */
export function placeOfName(name: string, year: number | null): PlaceOfName | null {
  const skip = BEFORE.exec(name)?.[0].length ?? 0
  const chain: Mention[] = []
  let end = skip
  for (const mention of findDivisions(name, year === null ? {} : { year })) {
    if (mention.end <= skip) continue
    if (mention.start > end + 1) break
    chain.push(mention)
    end = mention.end
  }
  // A bare stem at the end is no place: 沅江路街道 is not of 沅江.
  const last = chain.findLast(({ form }) => form !== 'short')
  if (last) return { candidates: last.candidates, length: last.end }
  return plainWord(name.slice(skip), skip, year) ?? inBrackets(name, year)
}

/** 城中区, 新市区: words of their own in a text, names at the head of a body's name. */
function plainWord(name: string, skip: number, year: number | null): PlaceOfName | null {
  const word = /^\p{Script=Han}{1,3}?[区县市旗](?=\p{Script=Han}{2})/u.exec(name)?.[0]
  const candidates = word ? divisionsNamed(word, year === null ? {} : { year }) : []
  return word && candidates.length > 0 ? { candidates, length: skip + codePointLength(word) } : null
}

/** 高新区(新市区)人民政府: one body with the names of a zone and of the district it is run with. */
function inBrackets(name: string, year: number | null): PlaceOfName | null {
  const match = /^(\p{Script=Han}{2,10}[(（])(\p{Script=Han}{2,8})[)）](?=\p{Script=Han}{2})/u.exec(name)
  const candidates = match ? divisionsNamed(match[2] as string, year === null ? {} : { year }) : []
  return match && candidates.length > 0 ? { candidates, length: codePointLength(match[0]) } : null
}

import { codePointLength, sliceCodePoints } from '../text/code-points.ts'
import { findDivisions } from './find-divisions.ts'

/** A township, town or subdistrict as printed, without 办事处 or 人民政府. Span half-open, in code points. */
export interface Township {
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * One to eight characters and the suffix of a township, and after it what may follow the name of one:
 * an organ, a word that begins the next part of a title, or the end of the word.
 */
const TOWNSHIP =
  /^(\p{Script=Han}{1,8}?(?:街道|镇|乡|苏木))(?=办事处|办|人民政府|政府|[镇乡]政府|工作委员会|党工委|党委|委员会|工委|人大|机关|综合|司法所|关于|法治|依法|\P{Script=Han}|$)/u

/** Words that end like a township and are none; 古城镇 and 新城乡 are names. */
const PLAIN_WORDS =
  /^(?:各|全[市县区旗部]|所有|有关|相关|部分|两个|下辖|所辖)|^(?:新型|特色|美丽|重点|中心)?(?:城乡|乡镇|城镇|集镇|村镇|小镇|街镇|镇街|下乡|回乡|返乡|水乡|家乡|故乡)$/

/** Joins several: 东升街道和西航港街道 names none alone. */
const SEVERAL = /(?:街道|[镇乡])(?:[和与及]|街道|[镇乡])./

/**
 * The township, town or subdistrict a text names directly after a division, or at its head: 双流区东升街道办事处 gives
 * 东升街道. For names of issuers and for titles; a text of sentences is not what this reads.
 */
export function findTownship(text: string): Township | null {
  const named = findDivisions(text).filter(({ form }) => form !== 'short')
  const ends = named.map(({ end }) => end).toReversed()
  const head = headOf(text)
  for (const start of named.some((mention) => mention.start === head) ? ends : [...ends, head]) {
    const name = TOWNSHIP.exec(sliceCodePoints(text, start))?.[1]
    if (name && !PLAIN_WORDS.test(name) && !SEVERAL.test(name)) {
      return { name, start, end: start + codePointLength(name) }
    }
  }
  return null
}

function headOf(text: string): number {
  return /^(?:中共|中国共产党)/.exec(text)?.[0].length ?? 0
}

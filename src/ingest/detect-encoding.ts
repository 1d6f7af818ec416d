import type { EncodingName } from '../text/encode.ts'
import { RefusedSeed } from './refusal.ts'

/** What any Chinese report is full of, in either script. Bytes read in a wrong encoding hold next to none of them. */
const FAMILIAR = /[的和是在年法治政府行依人民工作建设設情况況报報告全中国國市县縣区區、，。一二三]/gu

/** Least share of familiar characters among those beyond ASCII; and how dear an unreadable byte is. */
const LEAST_FAMILIAR = 0.05
const COST_OF_LOSS = 5

/** Tried where the bytes are no strict UTF-8, in this order on a tie. What a page declares is not asked: declarations lie. */
const CANDIDATES = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const

/** How much of a seed is looked at. */
const SAMPLE = 1 << 16

/**
 * The encoding bytes without a mark are in: UTF-8 where they are strictly so; else the one in which they read most like
 * Chinese. GB 2312 and GBK are read as GB 18030, which contains both.
 * @throws RefusedSeed where they are binary or read like nothing
 */
export function detectEncoding(bytes: Uint8Array): EncodingName {
  if (isStrictUtf8(bytes)) return 'utf-8'
  const sample = bytes.subarray(0, SAMPLE)
  const possible = sample.includes(0) ? (['utf-16le', 'utf-16be'] as const) : CANDIDATES
  const [best, ...others] = possible.map((name) => ({ name, likeness: likeness(sample, name) }))
  const found = others.reduce((a, b) => (b.likeness > a.likeness ? b : a), best as NonNullable<typeof best>)
  if (found.likeness >= LEAST_FAMILIAR) return found.name
  if (sample.includes(0)) throw new RefusedSeed('binary', '文件含空字节，不是文本；请用 .txt 收录文字')
  throw new RefusedSeed('undecodable', '试过 UTF-8、GB 18030、Big5 和 UTF-16，读来都不像中文；请确认文件编码')
}

/** Share of familiar characters among those beyond ASCII, less what is lost. */
function likeness(bytes: Uint8Array, name: EncodingName): number {
  const text = new TextDecoder(name).decode(bytes)
  if (text.includes('\0')) return 0
  const beyond = text.match(/[^\p{ASCII}]/gu)?.length ?? 0
  const lost = text.match(/\ufffd/g)?.length ?? 0
  return beyond === 0 ? 0 : ((text.match(FAMILIAR)?.length ?? 0) - lost * COST_OF_LOSS) / beyond
}

function isStrictUtf8(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).includes('\0')
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

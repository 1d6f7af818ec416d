import chardet from 'chardet'
import type { Encoding } from '../report/ledger.ts'
import { encodeReceived } from '../report/reconstruct.ts'
import { codePoints } from '../text/code-points.ts'
import { type EncodingName, encode } from '../text/encode.ts'
import { RefusedSeed } from './refusal.ts'

/** A decoded seed: the received text with `\n` line ends, and what is needed to make its bytes again. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

type LineEnd = Encoding['lineEnd']

const MARKS: readonly [EncodingName, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const SIGNATURES: readonly [string, readonly number[]][] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['ZIP 或 DOCX', [0x50, 0x4b, 0x03, 0x04]],
  ['OLE（旧版 Office）', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
]

/** Chinese pages that call themselves GB 2312 or GBK are read as GB 18030, which contains both. */
const ALIASES: Readonly<Record<string, EncodingName>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
}

/**
 * Decodes a text seed: byte order mark, then strict UTF-8, then what the bytes look like, then GB 18030.
 * The result always makes the same bytes again.
 * @throws RefusedSeed when the bytes are empty or no text
 */
export function decode(bytes: Uint8Array): Decoded {
  refuseWhatIsNoText(bytes)
  const mark = MARKS.find(([, signature]) => startsWith(bytes, signature))
  const body = mark ? bytes.subarray(mark[1].length) : bytes
  const name = mark?.[0] ?? detect(body)
  const raw = new TextDecoder(name, { ignoreBOM: true }).decode(body)
  const { text, lineEnd, otherLineEnds } = normaliseLineEnds(raw)
  const plain: Encoding = { name, bom: mark !== undefined, lineEnd, otherLineEnds, bytes: [] }
  if (same(encodeReceived(text, plain), bytes)) return { text, encoding: plain }
  const exact: Encoding = { ...plain, bytes: unmadeBytes(body, name) }
  if (same(encodeReceived(text, exact), bytes)) return { text, encoding: exact }
  throw new RefusedSeed('undecodable', `读作 ${name} 后不能还原为原来的字节；请另存为 UTF-8 再收录`)
}

function refuseWhatIsNoText(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new RefusedSeed('empty', '文件为空（0 字节）；请重新取得原件')
  const signature = SIGNATURES.find(([, start]) => startsWith(bytes, start))
  if (signature) {
    throw new RefusedSeed('format', `文件是 ${signature[0]}，应为纯文本；请用 .txt 收录文字`)
  }
}

function detect(bytes: Uint8Array): EncodingName {
  if (isUtf8(bytes)) return 'utf-8'
  const zeros = bytes.subarray(0, 4096).filter((byte) => byte === 0).length
  if (zeros > 0) {
    const guess = detectUtf16(bytes)
    if (guess) return guess
    throw new RefusedSeed('binary', '文件含空字节，不是文本；请用 .txt 收录文字')
  }
  const declared = /charset=["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1]
  const guesses = [declared, ...chardet.analyse(bytes).map((match) => match.name)]
  for (const guess of guesses) {
    const name = guess && ALIASES[guess.toLowerCase()]
    if (name && name !== 'utf-8' && decodesCleanly(bytes, name)) return name
  }
  return detectUtf16(bytes) ?? chooseByDamage(bytes)
}

/** Where nothing decodes cleanly: the encoding that loses least, UTF-8 first on a tie. */
function chooseByDamage(bytes: Uint8Array): EncodingName {
  const losses = (['utf-8', 'gb18030', 'big5'] as const).map((name) => {
    const text = new TextDecoder(name).decode(bytes)
    return { name, lost: text.split('\ufffd').length - 1, han: text.match(/\p{Script=Han}/gu)?.length ?? 0 }
  })
  const best = losses.reduce((a, b) => (b.lost < a.lost ? b : a))
  if (best.lost * 20 > best.han) {
    throw new RefusedSeed('undecodable', `试过 UTF-8、GB 18030、Big5，均有大量无法识读的字节；请确认文件编码`)
  }
  return best.name
}

function isUtf8(bytes: Uint8Array): boolean {
  return decodesCleanly(bytes, 'utf-8')
}

function decodesCleanly(bytes: Uint8Array, name: EncodingName): boolean {
  try {
    const text = new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes)
    return !text.includes('\0')
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function detectUtf16(bytes: Uint8Array): EncodingName | undefined {
  const names = ['utf-16le', 'utf-16be'] as const
  return names.find((name) => {
    if (!decodesCleanly(bytes, name)) return false
    const text = new TextDecoder(name).decode(bytes)
    return (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 4 > text.length
  })
}

function normaliseLineEnds(raw: string): { text: string; lineEnd: LineEnd; otherLineEnds: [number, LineEnd][] } {
  const ends = raw.match(/\r\n|\r|\n/g) ?? []
  const counts = new Map<string, number>()
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1)
  const [lineEnd = '\n'] = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
  const otherLineEnds = ends
    .map((end, line): [number, LineEnd] => [line, end as LineEnd])
    .filter(([, end]) => end !== lineEnd)
  return { text: raw.replace(/\r\n|\r/g, '\n'), lineEnd: lineEnd as LineEnd, otherLineEnds }
}

/** Bytes that the encoder does not make from their characters: decoded one byte at a time to learn which belong where. */
function unmadeBytes(bytes: Uint8Array, name: EncodingName): [number, number, string][] {
  const decoder = new TextDecoder(name, { ignoreBOM: true })
  const result: [number, number, string][] = []
  let at = 0
  let start = 0
  let afterReturn = false
  const take = (piece: string, end: number) => {
    const own = bytes.subarray(start, end)
    start = end
    // `\r\n` is one line end: the text has one `\n` for it, written at the `\r`.
    const joined = piece === '\n' && afterReturn
    afterReturn = piece.endsWith('\r')
    if (joined) return
    const length = codePoints(piece).length
    if (piece !== '' && !/^[\r\n]$/.test(piece) && !same(encode(piece, name), own)) {
      result.push([at, length, Buffer.from(own).toString('hex')])
    }
    at += length
  }
  for (let i = 0; i < bytes.length; i++) {
    const piece = decoder.decode(bytes.subarray(i, i + 1), { stream: true })
    if (piece !== '') take(piece, i + 1)
  }
  take(decoder.decode(), bytes.length)
  return result
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

import type { Encoding } from '../report/ledger.ts'
import { encodeReceived } from '../report/reconstruct.ts'
import { codePoints } from '../text/code-points.ts'
import { type EncodingName, encode } from '../text/encode.ts'
import { detectEncoding } from './detect-encoding.ts'
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

/**
 * Decodes a text seed: by its byte order mark, else by what its bytes read like.
 * The result always makes the same bytes again.
 * @throws RefusedSeed when the bytes are empty or no text
 */
export function decode(bytes: Uint8Array): Decoded {
  refuseWhatIsNoText(bytes)
  const mark = MARKS.find(([, signature]) => startsWith(bytes, signature))
  const body = mark ? bytes.subarray(mark[1].length) : bytes
  const name = mark?.[0] ?? detectEncoding(body)
  const raw = new TextDecoder(name, { ignoreBOM: true }).decode(body)
  if (mark && raw.includes('\0')) throw new RefusedSeed('binary', '文件含空字节，不是文本；请另存为 UTF-8 再收录')
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
  let decoder = new TextDecoder(name, { ignoreBOM: true })
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
    let piece: string
    try {
      piece = decoder.decode(bytes.subarray(i, i + 1), { stream: true })
    } catch {
      // The platform's decoder has no room for the several characters of a broken four-byte sequence: given it whole, it has.
      decoder = new TextDecoder(name, { ignoreBOM: true })
      piece = decoder.decode(bytes.subarray(start, i + 1), { stream: true })
    }
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

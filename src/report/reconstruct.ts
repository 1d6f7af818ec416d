import { applyConversion } from '../script/character-table.ts'
import { codePointLength, codePointSlicer, codePoints } from '../text/code-points.ts'
import { encode } from '../text/encode.ts'
import type { Encoding, SourceLedger } from './ledger.ts'
import { revert } from './revert.ts'

/**
 * The received text of a source, from the report's canonical text and the ledger alone.
 * @throws when the ledger does not fit the text.
 */
export function receivedText(canonical: string, source: SourceLedger): string {
  return revert(transcription(canonical, source), source.emendations)
}

/** The canonical text in the source's own script and wording. */
export function transcription(canonical: string, source: SourceLedger): string {
  const worded = applyDifferences(canonical, source.differences)
  return source.conversion ? applyConversion(worded, source.conversion) : worded
}

/**
 * The bytes of a text source, from the report's canonical text and the ledger alone.
 * @throws when the source is not a text file.
 */
export function receivedBytes(canonical: string, source: SourceLedger): Uint8Array {
  if (!source.encoding) {
    throw new Error(`${source.file}: is ${source.format}, only text files are reconstructed to bytes`)
  }
  return encodeReceived(receivedText(canonical, source), source.encoding)
}

/** Makes the bytes of a received text again: line ends, byte order mark, bytes the encoding does not make by itself. */
export function encodeReceived(text: string, encoding: Encoding): Uint8Array {
  return encoding.otherLineEnds.length + encoding.bytes.length === 0
    ? encodeRegular(text, encoding)
    : encodeIrregular(text, encoding)
}

/** The usual source: every line ends alike, and the encoding makes every byte. */
function encodeRegular(text: string, { bom, lineEnd, name }: Encoding): Uint8Array {
  const lines = lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd)
  return encode(bom ? `\ufeff${lines}` : lines, name)
}

function encodeIrregular(text: string, encoding: Encoding): Uint8Array {
  const chunks: Uint8Array[] = encoding.bom ? [encode('\ufeff', encoding.name)] : []
  const characters = codePoints(text)
  const other = new Map(encoding.otherLineEnds)
  const literal = new Map(encoding.bytes.map(([at, covered, hex]) => [at, { covered, hex }]))
  let pending = ''
  let line = 0
  for (let i = 0; i < characters.length; i++) {
    const bytes = literal.get(i)
    if (bytes) {
      chunks.push(encode(pending, encoding.name), Uint8Array.from(Buffer.from(bytes.hex, 'hex')))
      pending = ''
      if (bytes.covered > 0) {
        line += characters.slice(i, i + bytes.covered).filter((character) => character === '\n').length
        i += bytes.covered - 1
        continue
      }
    }
    const character = characters[i] as string
    pending += character === '\n' ? (other.get(line++) ?? encoding.lineEnd) : character
  }
  const trailing = literal.get(characters.length)
  chunks.push(encode(pending, encoding.name))
  if (trailing) chunks.push(Uint8Array.from(Buffer.from(trailing.hex, 'hex')))
  return Uint8Array.from(Buffer.concat(chunks))
}

function applyDifferences(canonical: string, differences: SourceLedger['differences']): string {
  if (differences.length === 0) return canonical
  const slice = codePointSlicer(canonical)
  let done = 0
  let result = ''
  for (const { at, has, instead } of differences) {
    result += slice(done, at) + has
    done = at + codePointLength(instead)
  }
  return result + slice(done)
}

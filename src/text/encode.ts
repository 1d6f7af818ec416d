/** The encodings Chinese government pages come in, by WHATWG label. */
export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

/**
 * Encodes a text. The inverse of `TextDecoder` for the same label: the tables are read off the platform's decoder,
 * so no second set of tables can disagree with it. A character the encoding lacks becomes `?`.
 */
export function encode(text: string, encoding: EncodingName): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text)
    case 'utf-16le':
    case 'utf-16be':
      return encodeUtf16(text, encoding === 'utf-16le')
    default:
      return encodeWithTable(text, encoding)
  }
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

function encodeWithTable(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const table = doubleByteTable(encoding)
  const bytes: number[] = []
  for (const character of text) {
    const codePoint = character.codePointAt(0) as number
    const code = table.get(character)
    if (codePoint < 0x80) bytes.push(codePoint)
    else if (code !== undefined) bytes.push(code >> 8, code & 0xff)
    else if (encoding === 'gb18030') bytes.push(...fourBytes(codePoint))
    else bytes.push(0x3f)
  }
  return Uint8Array.from(bytes)
}

const tables = new Map<string, ReadonlyMap<string, number>>()

/** Character → two-byte code, first code wins. 0x80 alone (€ in some pages) is left to the caller's exceptions. */
export function doubleByteTable(encoding: 'gb18030' | 'big5'): ReadonlyMap<string, number> {
  const known = tables.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const decoded = decoder.decode(Uint8Array.of(lead, trail))
      if (decoded.includes('\ufffd') || decoded.length === 0) continue
      if (Array.from(decoded).length === 1 && !table.has(decoded)) table.set(decoded, (lead << 8) | trail)
    }
  }
  tables.set(encoding, table)
  return table
}

let linearRanges: ReadonlyMap<number, number> | undefined

/** GB 18030 four-byte code: a linear pointer, beyond the BMP from 189000, within it in the gaps of the two-byte table. */
function fourBytes(codePoint: number): number[] {
  const pointer = codePoint > 0xffff ? 189000 + codePoint - 0x10000 : bmpPointers().get(codePoint)
  if (pointer === undefined) return [0x3f]
  return [
    0x81 + Math.floor(pointer / 12600),
    0x30 + (Math.floor(pointer / 1260) % 10),
    0x81 + (Math.floor(pointer / 10) % 126),
    0x30 + (pointer % 10),
  ]
}

function bmpPointers(): ReadonlyMap<number, number> {
  if (linearRanges) return linearRanges
  const decoder = new TextDecoder('gb18030')
  const pointers = new Map<number, number>()
  for (let pointer = 0; pointer < 39420; pointer++) {
    const bytes = Uint8Array.of(
      0x81 + Math.floor(pointer / 12600),
      0x30 + (Math.floor(pointer / 1260) % 10),
      0x81 + (Math.floor(pointer / 10) % 126),
      0x30 + (pointer % 10),
    )
    const character = decoder.decode(bytes)
    if (character !== '\ufffd' && character.length === 1) pointers.set(character.charCodeAt(0), pointer)
  }
  linearRanges = pointers
  return pointers
}

/** As much of CBOR (RFC 8949) as Pagefind writes: counts, text, and lists of a length told beforehand. */
export type Cbor = number | string | readonly Cbor[]

const UNSIGNED = 0
const TEXT = 3
const LIST = 4

/**
 * Reads one value that fills the bytes.
 * @throws on anything beyond the kinds above, saying where
 */
export function decodeCbor(bytes: Buffer): Cbor {
  let at = 0

  function count(short: number): number {
    if (short < 24) return short
    const width = { 24: 1, 25: 2, 26: 4 }[short]
    if (width === undefined) throw new Error(`CBOR: unknown length ${short} at byte ${at - 1}`)
    at += width
    return bytes.readUIntBE(at - width, width)
  }

  function value(): Cbor {
    const head = bytes.readUInt8(at++)
    const kind = head >> 5
    const size = count(head & 31)
    if (kind === UNSIGNED) return size
    if (kind === LIST) return Array.from({ length: size }, value)
    if (kind !== TEXT) throw new Error(`CBOR: unknown kind ${kind} before byte ${at}`)
    at += size
    return bytes.toString('utf8', at - size, at)
  }

  const whole = value()
  if (at !== bytes.length) throw new Error(`CBOR: ends at byte ${at}, there are ${bytes.length}`)
  return whole
}

/** Writes a value, each count as short as it can be. */
export function encodeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return head(UNSIGNED, value)
  if (typeof value === 'string') {
    const text = Buffer.from(value)
    return Buffer.concat([head(TEXT, text.length), text])
  }
  return Buffer.concat([head(LIST, value.length), ...value.map(encodeCbor)])
}

function head(kind: number, count: number): Buffer {
  const short = kind << 5
  if (count < 24) return Buffer.from([short | count])
  const width = count < 0x100 ? 1 : count < 0x10000 ? 2 : 4
  const bytes = Buffer.alloc(1 + width)
  bytes.writeUInt8(short | { 1: 24, 2: 25, 4: 26 }[width])
  bytes.writeUIntBE(count, 1, width)
  return bytes
}

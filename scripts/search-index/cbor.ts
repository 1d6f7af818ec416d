/** As much of CBOR (RFC 8949) as Pagefind writes: whole numbers, text, and lists of a length told beforehand. */
export type Cbor = number | string | readonly Cbor[]

const UNSIGNED = 0
const NEGATIVE = 1
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
    if (kind === NEGATIVE) return -1 - size
    if (kind === LIST) return Array.from({ length: size }, value)
    if (kind !== TEXT) throw new Error(`CBOR: unknown kind ${kind} before byte ${at}`)
    at += size
    return bytes.toString('utf8', at - size, at)
  }

  const whole = value()
  if (at !== bytes.length) throw new Error(`CBOR: ends at byte ${at}, there are ${bytes.length}`)
  return whole
}

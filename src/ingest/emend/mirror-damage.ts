import { doubleByteTable, encode } from '../../text/encode.ts'

/**
 * The marks a mirror re-emits in ASCII, by their GBK codes (row A3). Only these seven: with the whole row in the
 * table, undamaged text would break too.
 */
const MARKS: ReadonlyMap<number, string> = new Map(
  (
    [
      ['！', '!'],
      ['（', '('],
      ['）', ')'],
      ['，', ','],
      ['：', ':'],
      ['；', ';'],
      ['？', '?'],
    ] as const
  ).map(([wide, ascii]) => [doubleByteTable('gb18030').get(wide) as number, ascii]),
)

const WIDE: Readonly<Record<string, string>> = Object.fromEntries(
  [...MARKS].map(([code, ascii]) => [ascii, new TextDecoder('gbk').decode(Uint8Array.of(code >> 8, code & 0xff))]),
)

/**
 * What a mirror of the known kind makes of a clean text: full-width marks, a reading in ASCII brackets after each
 * character of `readings`, then a pass over the GBK *bytes* that turns any pair in row A3's marks into ASCII, even
 * across two characters; at last the bytes read as GBK, a lead byte without its trail as `?`.
 * Run forward over a repaired text it certifies the repair: it must give the received text exactly.
 * @returns null where the text has characters GBK lacks
 */
export function mirrorDamage(text: string, readings: ReadonlyMap<string, string>): string | null {
  let source = ''
  for (const character of text) {
    source += WIDE[character] ?? character
    const reading = readings.get(character)
    if (reading !== undefined) source += `(${reading})`
  }
  const table = doubleByteTable('gb18030')
  for (const character of source) if (character > '\u007f' && !table.has(character)) return null
  return readGbk(replaceMarks(encode(source, 'gb18030')))
}

/** The Han character whose GBK code is `lead + 0x80` of an ASCII mark followed by an ASCII byte, or undefined. */
export function shiftedCharacter(mark: string, trail: string): string | undefined {
  const bytes = Uint8Array.of(mark.charCodeAt(0) + 0x80, trail.charCodeAt(0))
  const character = new TextDecoder('gb18030').decode(bytes)
  return /^\p{Script=Han}$/u.test(character) ? character : undefined
}

function replaceMarks(bytes: Uint8Array): number[] {
  const result: number[] = []
  for (let i = 0; i < bytes.length; i++) {
    const pair = ((bytes[i] as number) << 8) | (bytes[i + 1] ?? 0)
    const mark = MARKS.get(pair)
    if (mark === undefined) {
      result.push(bytes[i] as number)
    } else {
      result.push(mark.charCodeAt(0))
      i++
    }
  }
  return result
}

function readGbk(bytes: readonly number[]): string {
  const decoder = new TextDecoder('gb18030')
  let result = ''
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] as number
    const trail = bytes[i + 1] ?? 0
    if (lead < 0x80) result += String.fromCharCode(lead)
    else if (trail >= 0x40 && trail !== 0x7f && trail !== 0xff) {
      result += decoder.decode(Uint8Array.of(lead, trail))
      i++
    } else result += '?'
  }
  return result
}

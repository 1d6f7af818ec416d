import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeReceived } from '../report/reconstruct.ts'
import { decode } from './decode.ts'
import { RefusedSeed } from './refusal.ts'

const prose = '各级人民政府应当坚持依法行政，推进法治政府建设，接受人民群众监督。'.repeat(4)
const traditional = '各級人民政府應當堅持依法行政，推進法治政府建設，接受人民群眾監督。'.repeat(4)

describe('decode', () => {
  it.each([
    ['utf-8', prose, false],
    ['utf-8', prose, true],
    ['utf-16le', prose, true],
    ['utf-16be', prose, true],
    ['utf-16le', prose, false],
    ['gb18030', prose, false],
    ['big5', traditional, false],
  ] as const)('reads %s', (name, text, bom) => {
    const bytes = encodeReceived(text, { name, bom, lineEnd: '\n', otherLineEnds: [], bytes: [] })
    const decoded = decode(bytes)
    expect(decoded.text).toBe(text)
    expect(decoded.encoding).toMatchObject({ name, bom })
  })

  it('makes the same bytes again from any bytes it does not refuse', () => {
    const chunk = fc.oneof(
      fc.constantFrom('法治', '\r\n', '\n', '\r', 'a', '𠮷').map((text) => Array.from(new TextEncoder().encode(text))),
      fc.constantFrom([0xff], [0xc3], [0xe6, 0xb3], [0x80]),
    )
    fc.assert(
      fc.property(fc.array(chunk, { minLength: 1, maxLength: 60 }), (chunks) => {
        const bytes = Uint8Array.from([...new TextEncoder().encode(prose), ...chunks.flat()])
        try {
          const { text, encoding } = decode(bytes)
          expect(Buffer.from(encodeReceived(text, encoding)).toString('hex')).toBe(Buffer.from(bytes).toString('hex'))
        } catch (error) {
          expect(error).toBeInstanceOf(RefusedSeed)
        }
      }),
    )
  })

  it.each([
    ['a page in GBK that declares itself UTF-8', 'gb18030', `<meta charset="utf-8">${prose}`],
    ['a page in UTF-8 that declares itself GB 2312', 'utf-8', `<meta charset="gb2312">${prose}`],
    ['a page in Big5 that declares itself GBK', 'big5', `<meta charset="gbk">${traditional.repeat(4)}`],
    ['a character outside the two-byte table of GB 18030', 'gb18030', `${prose}𠮷县`],
    ['UTF-16 without a mark, either end first', 'utf-16be', prose],
    ['a mark within the text', 'utf-8', `${prose}\ufeff${prose}`],
  ] as const)('reads %s by its bytes', (_, name, text) => {
    const bytes = encodeReceived(text, { name, bom: false, lineEnd: '\n', otherLineEnds: [], bytes: [] })
    const decoded = decode(bytes)
    expect(decoded.text).toBe(text)
    expect(Buffer.compare(encodeReceived(decoded.text, decoded.encoding), bytes)).toBe(0)
  })

  it.each([
    ['utf-8', 1],
    ['utf-8', 2],
    ['gb18030', 1],
    ['utf-16le', 1],
  ] as const)('keeps %s that is cut within its last character, %i bytes short', (name, short) => {
    const whole = encodeReceived(prose, { name, bom: name === 'utf-16le', lineEnd: '\n', otherLineEnds: [], bytes: [] })
    const bytes = whole.subarray(0, whole.length - short)
    const { text, encoding } = decode(bytes)
    expect(text.startsWith(prose.slice(0, 100))).toBe(true)
    expect(Buffer.compare(encodeReceived(text, encoding), bytes)).toBe(0)
  })

  it('records line ends that differ from the most common one', () => {
    const { text, encoding } = decode(new TextEncoder().encode('甲\r\n乙\n丙\r\n'))
    expect(text).toBe('甲\n乙\n丙\n')
    expect(encoding).toMatchObject({ lineEnd: '\r\n', otherLineEnds: [[1, '\n']] })
  })

  it.each([
    ['an empty file', [], 'empty'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'format'],
    ['a ZIP', [0x50, 0x4b, 0x03, 0x04, 0x00], 'format'],
    ['zero bytes', [0, 1, 2, 0, 4], 'binary'],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0xd5, 0x6c, 0, 0, 0xbb, 0x6c, 0, 0], 'binary'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d], 'format'],
    ['bytes of no encoding', Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 37) % 0x80)), 'undecodable'],
  ])('refuses %s, saying so', (_, bytes, kind) => {
    expect(() => decode(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ kind }))
  })
})

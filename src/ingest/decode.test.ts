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
  ])('refuses %s, saying so', (_, bytes, kind) => {
    expect(() => decode(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ kind }))
  })
})

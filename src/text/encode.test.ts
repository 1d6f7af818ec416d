import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EncodingName, encode } from './encode.ts'

const anyCharacter = fc
  .string({ unit: 'binary' })
  .filter((s) => !/[\ud800-\udfff]/.test(s.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')))

describe('encode', () => {
  it.each<EncodingName>(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'])('is undone by the decoder of %s', (name) => {
    fc.assert(
      fc.property(anyCharacter, (text) => {
        const decoded = new TextDecoder(name, { ignoreBOM: true }).decode(encode(text, name))
        // GB 18030 maps a few private-use code points onto characters Unicode has gained since.
        if (name !== 'gb18030' || !/[\ue000-\uf8ff]/.test(text)) expect(decoded).toBe(text)
      }),
    )
  })

  it('writes GB 18030 in two and four bytes', () => {
    expect([...encode('法', 'gb18030')]).toEqual([0xb7, 0xa8])
    expect([...encode('𠮷', 'gb18030')]).toEqual([0x95, 0x34, 0xb2, 0x35])
  })

  it('writes Big5, and a question mark for what Big5 lacks', () => {
    expect(new TextDecoder('big5').decode(encode('法治政府', 'big5'))).toBe('法治政府')
    expect([...encode('经', 'big5')]).toEqual([0x3f])
  })
})

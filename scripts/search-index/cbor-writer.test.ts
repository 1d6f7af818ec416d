import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cbor, decodeCbor } from '../../src/search/index-files/cbor.ts'
import { CborWriter } from './cbor-writer.ts'

function encodeCbor(value: Cbor): Buffer {
  const writer = new CborWriter()
  writer.value(value)
  return writer.take()
}

describe('CBOR', () => {
  it.each<[Cbor, string]>([
    [0, '00'],
    [23, '17'],
    [24, '1818'],
    [1000, '1903e8'],
    [1000000, '1a000f4240'],
    ['', '60'],
    ['水', '63e6b0b4'],
    [-25, '3818'],
    [[], '80'],
    [[1, ['a']], '8201816161'],
  ])('writes %j as %s and reads it back', (value, hex) => {
    expect(encodeCbor(value).toString('hex')).toBe(hex)
    expect(decodeCbor(Buffer.from(hex, 'hex'))).toEqual(value)
  })

  it('reads back whatever it writes', () => {
    const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.nat(0xffffffff),
        fc.integer({ min: -0x10000, max: -1 }),
        fc.string({ unit: 'grapheme' }),
        fc.array(tie('value'), { maxLength: 30 }),
      ),
    }))
    fc.assert(
      fc.property(value, (sample) => {
        expect(decodeCbor(encodeCbor(sample))).toEqual(sample)
      }),
    )
  })

  it.each([
    ['f6', /unknown kind 7/],
    ['1b0000000000000001', /unknown length 27/],
    ['0000', /ends at byte 1, there are 2/],
  ])('refuses %s', (hex, message) => {
    expect(() => decodeCbor(Buffer.from(hex, 'hex'))).toThrow(message)
  })
})

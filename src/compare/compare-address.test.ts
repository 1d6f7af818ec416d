import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCompareAddress, writeCompareAddress } from './compare-address.ts'

const id = fc.option(fc.constantFrom('hubei-wuhan-sifaju-2024', 'hubei-tianmen-zhengfu-2023', 'x'))

describe('readCompareAddress', () => {
  test('reads what writeCompareAddress wrote', () => {
    fc.assert(
      fc.property(fc.record({ a: id, b: id }), (compared) => {
        expect(readCompareAddress(writeCompareAddress(compared))).toEqual(compared)
      }),
    )
  })

  test.each(['?a=../x&b=A', '?a=&b=', '?c=x', ''])('takes %s for nothing chosen', (search) => {
    expect(readCompareAddress(search)).toEqual({ a: null, b: null })
  })
})

describe('writeCompareAddress', () => {
  test.each([
    [{ a: null, b: null }, ''],
    [{ a: 'x', b: null }, '?a=x'],
    [{ a: null, b: 'y' }, '?b=y'],
    [{ a: 'x', b: 'y' }, '?a=x&b=y'],
  ])('%j is %s', (compared, search) => {
    expect(writeCompareAddress(compared)).toBe(search)
  })
})

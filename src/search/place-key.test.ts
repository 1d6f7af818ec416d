import { describe, expect, it } from 'vitest'
import { placeKey } from './place-key.ts'

describe('placeKey', () => {
  it.each([
    ['hubei', '42'],
    ['hubei/wuhan', '4201'],
    ['hubei/wuhan/donghu', '4201z-donghu'],
    ['no/such/place', 'zz'],
    [null, 'zz'],
  ])('gives %s the key %s', (region, key) => {
    expect(placeKey(region)).toBe(key)
  })

  it('puts a place before those in it, zones after the divisions beside them, and what is unknown last', () => {
    const listed = [
      'beijing',
      'hubei',
      'hubei/wuhan',
      'hubei/wuhan/jiangan',
      'hubei/wuhan/donghu',
      'hubei/huangshi',
      'hunan',
      null,
    ]
    const keys = listed.map(placeKey)
    expect(keys.toSorted()).toEqual(keys)
  })
})

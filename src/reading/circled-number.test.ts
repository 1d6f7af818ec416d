import { describe, expect, test } from 'vitest'
import { circledNumber } from './circled-number.ts'

describe('circledNumber(n)', () => {
  test.each([
    [1, '①'],
    [20, '⑳'],
    [21, '㉑'],
    [35, '㉟'],
    [36, '㊱'],
    [50, '㊿'],
    [51, '（51）'],
  ])('circles %i as %s', (n, circled) => {
    expect(circledNumber(n)).toBe(circled)
  })
})
